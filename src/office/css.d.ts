/** Stylesheets are imported as text: the server serves them, nothing is injected. */
declare module '*.css' {
  const text: string;
  export default text;
}
