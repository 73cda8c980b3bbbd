/** Templates are imported as text: the compiler gets them as files of its own. */
declare module '*.typ' {
  const text: string;
  export default text;
}
