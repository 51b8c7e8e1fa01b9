/** Given by the build: true in what is published, false in a development build. */
declare const __RELEASE__: boolean;

declare module "*.css" {
  const text: string;
  export default text;
}
