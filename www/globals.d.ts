/** The style sheet of the element, minified, as text. */
declare module "*.css" {
  const text: string;
  export default text;
}

/** The version of the package, written in by the build. */
declare const VERSION: string;
