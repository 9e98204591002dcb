//! The builder of embeds: what is chosen is shown, and what is copied works.

use serde_json::{Value, json};

use super::harness::engines::Engine;
use super::harness::in_each_engine;
use super::harness::page::Page;
use super::harness::server::Server;

const SNIPPETS: [&str; 4] = ["element", "frame", "bare", "link"];

fn open(engine: Engine) -> Page {
    let page = Page::open(engine, "/witnessed/dist/embed-builder.html");
    wait_for_snippets(&page);
    page
}

fn wait_for_snippets(page: &Page) {
    page.wait_until("the snippets are there", || !snippet(page, "link").is_empty());
}

fn snippet(page: &Page, name: &str) -> String {
    let script = format!("return document.querySelector('#snippet-{name}')?.value ?? ''");
    page.run(&script).as_str().unwrap_or_default().to_owned()
}

/// Chooses from a list or a group, or types into a field, as a person would.
fn set(page: &Page, control: &str, value: &str) {
    let script = format!(
        "const control = document.getElementById('{control}');
        for (let part = control.closest('details'); part; part = part.parentElement.closest('details')) part.open = true;
        const value = {};
        if (control.localName === 'fieldset') {{
            [...control.elements].find((radio) => radio.value === value).click();
            return;
        }}
        control.focus();
        control.value = value;
        control.dispatchEvent(new Event('input', {{ bubbles: true }}));
        control.dispatchEvent(new Event('change', {{ bubbles: true }}));
        control.blur();",
        json!(value)
    );
    page.run(&script);
}

fn lock(page: &Page, input: &str) {
    page.run(&format!("document.getElementById('lock-{input}').click()"));
}

/// Waits until every snippet says so.
fn wait_for(page: &Page, words: &str) {
    page.wait_until(&format!("the snippets say {words}"), || {
        SNIPPETS.iter().all(|name| snippet(page, name).contains(words))
    });
}

/// What is left of a snippet where no script runs: the words, the rows of the table, and the image.
fn without_script(page: &Page, snippet: &str) -> Value {
    let script = format!(
        "const parsed = new DOMParser().parseFromString({}, 'text/html');
        const text = (node) => node?.textContent.replace(/\\s+/g, ' ').trim();
        const image = parsed.querySelector('img');
        return {{
            text: text(parsed.body),
            rows: [...parsed.querySelectorAll('tr')].map((row) => [...row.cells].map(text)),
            image: image && [image.getAttribute('src'), image.alt, image.width, image.height],
            scripts: [...parsed.scripts].map((one) => one.getAttribute('src').replace(/.*\\//, '')),
        }};",
        json!(snippet)
    );
    page.run(&script)
}

/// Makes a page of nothing but the snippet, which counts what does not load.
fn paste(page: &Page, snippet: &str) {
    page.go("/pages/empty.html");
    page.run(&format!(
        "document.open();
        window.refused = 0;
        addEventListener('error', () => {{ window.refused += 1; }}, {{ capture: true }});
        document.write({});
        document.close();",
        json!(format!("<!doctype html>{snippet}"))
    ));
}

fn choose_disney(page: &Page) {
    set(page, "story", "disney-fy2025");
    wait_for(page, "Disney");
}

in_each_engine! {
    fn each_snippet_has_the_answer_where_no_script_runs(engine) {
        let page = open(engine);
        choose_disney(&page);
        set(&page, "input-speedup", "10");
        wait_for(&page, "speedup:10");
        for name in SNIPPETS {
            let left = without_script(&page, &snippet(&page, name));
            let text = left["text"].as_str().expect("a text");
            assert!(text.contains("to Disney’s segment operating income by 2032"), "{name}: {text}");
            assert_eq!(left["rows"][1][1], "94,425", "{name}");
            assert_eq!(left["rows"].as_array().map(Vec::len), Some(11), "{name}");
            let image = left["image"][0].as_str().expect("an image");
            assert!(image.ends_with("/dist/images/disney-fy2025-base.svg"), "{name}: {image}");
            assert!(left["image"][1].as_str().is_some_and(|alt| alt.contains("% with AI")), "{left}");
            assert_eq!((&left["image"][2], &left["image"][3]), (&json!(720), &json!(320)), "{name}");
            assert!(snippet(&page, name).contains(env!("CARGO_PKG_VERSION")), "{name}");
            for input in ["baseYear:2025", "speedup:10x", "visiblePoints:0.1pt", "amortCurve:46%,"] {
                // The address of a frame writes the percent sign in code.
                let stated = snippet(&page, name).replace("%25", "%").replace("%2C", ",");
                assert!(stated.contains(input), "{name} states {input}: {stated}");
            }
        }
        let loads = "
            const [src, done] = arguments;
            const image = new Image();
            image.onload = () => done([image.naturalWidth, image.naturalHeight]);
            image.onerror = () => done('broken');
            image.src = src;";
        let image = without_script(&page, &snippet(&page, "bare"))["image"][0].clone();
        assert_eq!(page.session().run_async(loads, vec![image]), json!([720, 320]));
    }

    fn the_element_that_is_pasted_works(engine) {
        let page = open(engine);
        choose_disney(&page);
        set(&page, "view", "projection");
        set(&page, "input-speedup", "10");
        lock(&page, "speedup");
        page.wait_until("it is locked", || snippet(&page, "element").contains("locked=\"speedup\""));
        let said = without_script(&page, &snippet(&page, "element"));
        paste(&page, &snippet(&page, "element"));
        let widget = page.widget();
        assert!(said["text"].as_str().is_some_and(|text| text.contains(&widget.headline())), "{said} {}", widget.headline());
        assert_eq!(widget.typed("speedup"), "10");
        assert_eq!(widget.ask("return one('[data-input=speedup] [type=range]').disabled", &[]), true);
    }

    fn the_element_that_is_pasted_refuses_another_script_than_the_one_it_was_made_for(engine) {
        let page = open(engine);
        let code = snippet(&page, "element").replacen("sha384-", "sha384-AAAA", 1);
        paste(&page, &code);
        page.wait_until("the script is refused", || page.run("return window.refused") == 1);
        page.settle();
        assert_eq!(page.run("return document.querySelector('ai-savings-calculator').shadowRoot"), Value::Null);
        assert_ne!(page.run("return document.querySelector('ai-savings-calculator table').getClientRects().length"), 0);
    }

    fn the_frame_that_is_pasted_works_and_fits(engine) {
        let page = open(engine);
        choose_disney(&page);
        set(&page, "view", "claim");
        page.wait_until("the view is stated", || snippet(&page, "frame").contains("view=claim"));
        let code = format!("<div style='width:720px'>{}</div>", snippet(&page, "frame"));
        paste(&page, &code);
        // Every height that the frame has had, from before anything was loaded.
        let watch = "
            const frame = document.querySelector('iframe');
            const heights = [];
            new ResizeObserver(() => {
                heights.push(frame.clientHeight);
                document.body.dataset.heights = JSON.stringify(heights);
            }).observe(frame);";
        page.run(watch);
        let fits = "return !document.querySelector('iframe').style.height.startsWith('clamp')";
        page.wait_until("it fits", || page.run(fits) == true);
        page.settle();
        let heights: Vec<f64> = serde_json::from_value(page.run("return JSON.parse(document.body.dataset.heights)")).expect("heights");
        page.session().enter_frame(0);
        assert!(page.widget().headline().contains("Disney"));
        page.wait_until("it is as high", || {
            page.run("return Math.abs(innerHeight - document.querySelector('ai-savings-calculator').clientHeight) < 3") == true
        });
        // What lies below the answer has its room from the beginning, and comes when a reader scrolls to it.
        assert!(heights.iter().all(|height| (height - heights[0]).abs() < 0.15 * heights[0]), "no jump: {heights:?}");
    }

    fn the_bare_frame_that_is_pasted_works(engine) {
        let page = open(engine);
        choose_disney(&page);
        set(&page, "view", "figures");
        page.wait_until("the view is stated", || snippet(&page, "bare").contains("view=figures"));
        paste(&page, &format!("<div style='width:720px'>{}</div>", snippet(&page, "bare")));
        assert_eq!(page.run("return document.scripts.length"), 0);
        let before = page.run("return document.querySelector('iframe').clientHeight");
        page.session().enter_frame(0);
        page.widget();
        page.settle();
        let fits = "return [document.querySelector('ai-savings-calculator').clientHeight, innerHeight]";
        let fits: [f64; 2] = serde_json::from_value(page.run(fits)).expect("two heights");
        assert!((fits[0] - fits[1]).abs() < 0.1 * fits[0], "{fits:?}: the height that is stated is about right");
        page.session().leave_frame();
        assert_eq!(page.run("return document.querySelector('iframe').clientHeight"), before);
    }

    fn the_link_states_what_was_chosen(engine) {
        let page = open(engine);
        choose_disney(&page);
        paste(&page, &snippet(&page, "link"));
        let link = page.run("const { href, download } = document.querySelector('a'); return [href, download]");
        let href = link[0].as_str().expect("a link");
        assert!(href.contains("/dist/offline.html?") && href.contains("story=disney-fy2025") && href.contains("speedup:4"), "{href}");
        assert_eq!(link[1], "ai-savings-disney-fy2025.html");
    }

    fn the_preview_is_the_product_and_follows(engine) {
        let page = open(engine);
        set(&page, "story", "disney-fy2025");
        set(&page, "view", "projection");
        set(&page, "locale", "de-DE");
        set(&page, "input-speedup", "2,5");
        lock(&page, "speedup");
        wait_for(&page, "speedup:2.5");
        // The page that is in the frame, not only the one that it was meant to show.
        let shown = "const { contentDocument: inside } = document.querySelector('iframe');
            return inside?.readyState === 'complete' && inside.URL.includes('locked=speedup')";
        page.wait_until("the frame follows", || page.run(shown) == true);
        page.session().enter_frame(0);
        let widget = page.widget();
        page.wait_until("it shows what was chosen", || widget.headline().contains("Disney") && widget.typed("speedup") == "2,5");
        assert_eq!(page.run("return innerWidth"), 360);
        assert_eq!(widget.ask("return one('[data-input=speedup] [type=range]').disabled", &[]), true);
        page.session().leave_frame();
        for width in ["640", "1000"] {
            set(&page, "width", width);
            page.session().enter_frame(0);
            page.wait_until("it is as wide", || page.run("return String(innerWidth)") == width);
            page.session().leave_frame();
        }
        page.session().screenshot(&format!("builder-{engine:?}").to_lowercase());
        assert_eq!(page.witnessed("errors"), [""; 0]);
    }

    fn a_number_that_cannot_be_is_marked_and_leaves_the_snippets(engine) {
        let page = open(engine);
        let before = snippet(&page, "element");
        for nonsense in ["0", "-3", "1e9", "ten", "1,2,3"] {
            set(&page, "input-speedup", nonsense);
            let said = page.run("return [document.querySelector('#problem-speedup').textContent, document.querySelector('#input-speedup').getAttribute('aria-invalid')]");
            assert!(said[0].as_str().is_some_and(|text| text.len() > 20), "{nonsense}: {said}");
            assert_eq!(said[1], "true", "{nonsense}");
        }
        set(&page, "base", "javascript:alert(1)");
        set(&page, "base", "https://news.example/ai");
        wait_for(&page, "https://news.example/ai/");
        // Of all that was typed only the last has come through.
        assert_eq!(snippet(&page, "element"), before.replace(&page.address("/witnessed/dist/"), "https://news.example/ai/"));
    }

    fn a_company_that_does_not_disclose_is_said_to(engine) {
        let page = open(engine);
        set(&page, "story", "amazon-2025");
        wait_for(&page, "amazon-2025");
        let left = without_script(&page, &snippet(&page, "bare"));
        assert!(left["text"].as_str().is_some_and(|text| text.contains("not disclosed") && text.contains("Revenue")), "{left}");
        assert_eq!(left["image"], Value::Null);
    }

    fn an_image_of_the_inputs_is_downloaded_and_takes_the_place_of_the_preset_s(engine) {
        let page = open(engine);
        let is_offered = || page.run("return document.querySelector('[data-action=download-image]').getClientRects().length > 0") == true;
        assert!(!is_offered(), "the image of the preset is there already");
        set(&page, "input-speedup", "10");
        wait_for(&page, "speedup:10");
        assert!(is_offered());
        let of_preset = without_script(&page, &snippet(&page, "bare"))["image"].clone();

        page.run("document.querySelector('[data-action=download-image]').click()");
        let file = || page.session().downloaded("ai-savings-netflix-q2-2025.svg");
        page.wait_until("it is downloaded", || file().is_some_and(|bytes| bytes.ends_with(b"</svg>\n") || bytes.ends_with(b"</svg>")));
        let script = "
            const image = new DOMParser().parseFromString(arguments[0], 'image/svg+xml');
            const text = (selector) => image.querySelector(selector)?.textContent;
            return {
                size: ['width', 'height'].map((side) => image.documentElement.getAttribute(side)),
                title: text('svg > title'), about: text('svg > desc'), words: [...image.querySelectorAll('text')].map((one) => one.textContent),
                paths: image.querySelectorAll('path, polyline').length,
            }";
        let svg = String::from_utf8(file().expect("it is there")).expect("it is text");
        let drawn = page.session().run(script, vec![json!(svg)]);
        assert_eq!(drawn["size"], json!(["720", "320"]));
        assert!(drawn["words"].as_array().is_some_and(|words| words.contains(&json!("You would notice above this line"))), "{drawn}");
        assert!(drawn["paths"].as_u64() > Some(1), "{drawn}");
        for part in ["+0.02\u{a0}points", "speedup:10", env!("CARGO_PKG_VERSION")] {
            assert!(drawn["about"].as_str().is_some_and(|about| about.contains(part)), "{part}: {drawn}");
        }

        for nonsense in ["javascript:alert(1)", "data:image/svg+xml,x", "margin.svg", "https://", "https://a b"] {
            set(&page, "image", nonsense);
            assert_eq!(page.run("return document.querySelector('#image').getAttribute('aria-invalid')"), "true", "{nonsense}");
        }
        set(&page, "image", "https://cdn.example/margin.svg");
        wait_for(&page, "https://cdn.example/margin.svg");
        // What else is chosen does not change what the image shows.
        set(&page, "view", "claim");
        page.wait_until("the view is stated", || snippet(&page, "element").contains("view=\"claim\""));
        for name in SNIPPETS {
            let image = without_script(&page, &snippet(&page, name))["image"].clone();
            assert_eq!(image[0], "https://cdn.example/margin.svg", "{name}");
            assert!(image[1].as_str().is_some_and(|alt| alt.contains("+0.02\u{a0}points")) && image[1] != of_preset[1], "{name}: {image}");
        }
        set(&page, "input-speedup", "5");
        wait_for(&page, "speedup:5");
        assert_eq!(without_script(&page, &snippet(&page, "bare"))["image"], of_preset);
        assert_eq!(page.run("return document.querySelector('#image').value"), "");
        assert_eq!(page.witnessed("errors"), [""; 0]);
    }

    fn texts_of_a_story_do_not_break_out(engine) {
        let page = Page::open(engine, "/pages/hostile-builder.html");
        wait_for_snippets(&page);
        set(&page, "theme", "dark");
        let scripts = [("element", json!(["define.js"])), ("frame", json!(["embed-height.js"])), ("bare", json!([])), ("link", json!([]))];
        for (name, expected) in scripts {
            let code = snippet(&page, name);
            let left = without_script(&page, &code);
            assert_eq!(left["scripts"], expected, "{name}");
            assert_eq!(left["rows"][1][0], "<b>'\"</th>, &lt;i&gt;", "{name}");
            let script = format!(
                "const parsed = new DOMParser().parseFromString({}, 'text/html');
                const harmful = [...parsed.querySelectorAll('*')].filter((node) => node.getAttributeNames().some((name) => name.startsWith('on')));
                return [parsed.querySelectorAll('b, i, textarea, th b').length, harmful.length, parsed.querySelectorAll('img').length,
                    parsed.querySelector('caption').textContent === hostile,
                    (parsed.querySelector('iframe')?.title ?? hostile).includes(hostile)];",
                json!(code)
            );
            assert_eq!(page.run(&script), json!([0, 0, 1, true, true]), "{name}");
        }
        assert_eq!(page.witnessed("errors"), [""; 0]);
    }

    fn without_a_clipboard_the_text_is_selected(engine) {
        let page = open(engine);
        let script = "
            Object.defineProperty(navigator, 'clipboard', { value: undefined });
            document.querySelector('[data-copy=bare]').click();";
        page.run(script);
        let said = "return document.querySelector('[data-snippet=bare] [role=status]').textContent";
        page.wait_until("it is said", || page.run(said).as_str().is_some_and(|text| text.contains("selected")));
        let selected = "
            const field = document.querySelector('#snippet-bare');
            return document.activeElement === field && field.selectionEnd - field.selectionStart === field.value.length && field.readOnly";
        assert_eq!(page.run(selected), true);
    }

    fn the_clipboard_gets_what_the_field_shows(engine) {
        let page = open(engine);
        let script = "
            const [done] = arguments;
            Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => done(text) } });
            document.querySelector('[data-copy=frame]').click();";
        let copied = page.session().run_async(script, Vec::new());
        assert_eq!(copied, snippet(&page, "frame"));
    }

    fn a_button_shows_all_lines_of_a_snippet_and_fewer_again(engine) {
        let page = open(engine);
        let lines = || page.run("const field = document.querySelector('#snippet-frame'); return [field.rows, field.value.split('\\n').length]");
        let press = || page.run("document.querySelector('[data-show=frame]').click()");
        let (first, all) = (lines()[0].clone(), lines()[1].clone());
        assert_eq!(first, 4);
        assert!(all.as_u64() > Some(10), "{all}");
        press();
        assert_eq!(lines()[0], all);
        press();
        assert_eq!(lines()[0], first);
    }

    fn the_button_says_that_the_text_is_copied_until_it_changes(engine) {
        let page = open(engine);
        let label = || page.run("return document.querySelector('[data-copy=bare]').textContent");
        assert_eq!(label(), "Copy");
        page.run("
            Object.defineProperty(navigator, 'clipboard', { value: { writeText: async () => {} } });
            document.querySelector('[data-copy=bare]').click();");
        page.wait_until("it says so", || label() == "Copied");
        set(&page, "view", "figures");
        page.wait_until("the text is another one", || snippet(&page, "bare").contains("view=figures"));
        assert_eq!(label(), "Copy");
    }

    fn an_engine_that_does_not_come_is_said_in_place_of_the_form(engine) {
        let server = Server::start();
        let page = Page::open_from(server, engine, "/pages/empty.html");
        page.run("document.body.innerHTML = '<form id=embed></form><div id=made></div>'");
        // By a script of the page: what a driver sets on the window, Firefox keeps from the page.
        page.run("const offline = document.createElement('script'); offline.textContent = 'globalThis.fetch = async () => { throw new Error(\"no network\") }'; document.head.append(offline)");
        page.run("const script = document.createElement('script'); script.type = 'module'; script.src = '../dist/embed-builder.js'; document.head.append(script)");
        let said = || page.run("return document.querySelector('#embed [role=alert]')?.textContent ?? ''");
        page.wait_until("it says so", || said().as_str().is_some_and(|text| text.contains("could not be loaded")));
        assert_eq!(page.run("return document.querySelectorAll('input, select').length"), 0);
    }

    fn at_360_px_the_builder_does_not_scroll_sideways(engine) {
        let page = Page::open(engine, "/pages/empty.html");
        page.run("document.body.innerHTML = '<iframe src=\"../dist/embed-builder.html\" width=360 height=740 frameborder=0></iframe>'");
        page.session().enter_frame(0);
        wait_for_snippets(&page);
        set(&page, "width", "1000");
        page.run("for (const part of document.querySelectorAll('details')) part.open = true");
        page.settle();
        assert_eq!(page.run("return innerWidth"), 360);
        let width = page.run("return document.documentElement.scrollWidth").as_u64();
        assert!(width.is_some_and(|it| it <= 360), "{width:?}");
    }
}
