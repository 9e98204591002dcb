//! Pictures of pages, and how far one differs from another.

use std::io::Cursor;

/// A picture in square cells, each of one colour: the mean of its pixels, in 16 steps of red, green and blue. So shapes and
/// weights are compared, not letters: those differ from one version of a browser to the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    width: usize,
    height: usize,
    cells: Vec<[u8; 3]>,
}

/// The pixels of a PNG, by row.
pub struct Pixels {
    width: usize,
    rows: Vec<Vec<[u8; 3]>>,
}

impl Pixels {
    /// Reads what a browser has written: eight bits a channel, with or without alpha.
    pub fn read(png: &[u8]) -> Self {
        let mut decoder = png::Decoder::new(Cursor::new(png));
        decoder.set_transformations(png::Transformations::normalize_to_color8());
        let mut reader = decoder.read_info().expect("a PNG has a head");
        let mut bytes = vec![0; reader.output_buffer_size().expect("it fits into memory")];
        let frame = reader.next_frame(&mut bytes).expect("a PNG has a picture");
        let samples = frame.color_type.samples();
        assert!(samples >= 3, "a browser writes colours");
        let rows = bytes.chunks_exact(frame.line_size).take(frame.height as usize);
        let rows = rows.map(|row| row.chunks_exact(samples).map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect());
        Self { width: frame.width as usize, rows: rows.collect() }
    }

    /// The part of a size at the left and the top.
    pub fn corner(mut self, width: usize, height: usize) -> Self {
        assert!(self.width >= width && self.rows.len() >= height, "the window holds it");
        self.rows.truncate(height);
        for row in &mut self.rows {
            row.truncate(width);
        }
        Self { width, ..self }
    }

    /// With another of the same width below it.
    pub fn above(mut self, other: Self) -> Self {
        assert_eq!(self.width, other.width, "both are as wide");
        self.rows.extend(other.rows);
        self
    }

    /// In cells of so many pixels a side. What is left over at the right and at the bottom is too narrow for one, and is dropped.
    pub fn in_cells(&self, side: usize) -> Picture {
        let (width, height) = (self.width / side, self.rows.len() / side);
        let cell = |x: usize, y: usize| {
            let pixels = self.rows[y * side..][..side].iter().flat_map(|row| &row[x * side..][..side]);
            let sums = pixels.fold([0_usize; 3], |sums, pixel| [0, 1, 2].map(|i| sums[i] + usize::from(pixel[i])));
            sums.map(|sum| (sum / (side * side)) as u8 & 0xF0)
        };
        let cells = (0..height).flat_map(|y| (0..width).map(move |x| (x, y))).map(|(x, y)| cell(x, y)).collect();
        Picture { width, height, cells }
    }
}

impl Picture {
    /// Reads what [`write`](Self::write) has written.
    pub fn read(png: &[u8]) -> Self {
        let Pixels { width, rows } = Pixels::read(png);
        Self { width, height: rows.len(), cells: rows.into_iter().flatten().collect() }
    }

    /// As a PNG, with a pixel for each cell.
    pub fn write(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, self.width as u32, self.height as u32);
        encoder.set_color(png::ColorType::Rgb);
        encoder.set_compression(png::Compression::High);
        let mut writer = encoder.write_header().expect("there is room for it");
        writer.write_image_data(self.cells.as_flattened()).expect("every cell is there");
        writer.finish().expect("there is room for it");
        bytes
    }

    /// The share of cells whose colour differs by more than a number of 255 in some channel. A cell that one picture has
    /// and the other lacks differs.
    pub fn difference(&self, other: &Self, tolerance: u8) -> f64 {
        let width = self.width.max(other.width);
        let height = self.height.max(other.height);
        let cell = |it: &Self, x, y| (x < it.width && y < it.height).then(|| it.cells[y * it.width + x]);
        let differs = |(x, y): (usize, usize)| match (cell(self, x, y), cell(other, x, y)) {
            (Some(a), Some(b)) => a.iter().zip(b).any(|(a, b)| a.abs_diff(b) > tolerance),
            _ => true,
        };
        let places = (0..height).flat_map(|y| (0..width).map(move |x| (x, y)));
        places.filter(|place| differs(*place)).count() as f64 / (width * height) as f64
    }
}

#[test]
fn a_picture_is_read_as_it_was_written_and_differs_from_another_by_its_share() {
    let row: Vec<[u8; 3]> = (0..80_u8).map(|x| if x < 40 { [255, 0, 0] } else { [0, 0, 255] }).collect();
    let pixels = Pixels { width: 80, rows: vec![row; 17] };
    let picture = pixels.in_cells(8);
    assert_eq!((picture.width, picture.height, picture.cells[0], picture.cells[9]), (10, 2, [240, 0, 0], [0, 0, 240]));
    assert_eq!(Picture::read(&picture.write()), picture);
    let mut other = picture.clone();
    other.cells[3] = [240, 0, 40];
    assert_eq!(picture.difference(&other, 30), 0.05);
    assert_eq!(picture.difference(&other, 40), 0.0);
    other.cells.truncate(10);
    other.height = 1;
    assert_eq!(picture.difference(&other, 40), 0.5);
}
