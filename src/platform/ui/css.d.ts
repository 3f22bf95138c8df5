// Vite turns these imports into styles; the compiler only needs to know that they exist.
declare module '*.module.css' {
  const classes: Readonly<Record<string, string>>;
  export = classes;
}
declare module '*.css';
