/**
 * What a cell sees of Node. Each kernel reads these declarations when it starts; Node's full ones are sixty times as long and
 * cost half of its start and a third of its memory. What is missing here still runs after `require("…")`, without types.
 */

interface Console {
  /** Prints under the cell. */
  log(...things: unknown[]): void;
  info(...things: unknown[]): void;
  debug(...things: unknown[]): void;
  warn(...things: unknown[]): void;
  error(...things: unknown[]): void;
  /** Prints a thing with everything in it. */
  dir(thing: unknown, options?: { depth?: number | null; colors?: boolean; showHidden?: boolean }): void;
  /** Prints a list of records as a table in plain text. */
  table(rows: unknown, columns?: readonly string[]): void;
  /** Prints only when `holds` is false. */
  assert(holds: unknown, ...things: unknown[]): void;
  count(label?: string): void;
  countReset(label?: string): void;
  group(...label: unknown[]): void;
  groupEnd(): void;
  time(label?: string): void;
  timeLog(label?: string, ...things: unknown[]): void;
  timeEnd(label?: string): void;
  trace(...things: unknown[]): void;
  clear(): void;
}
declare var console: Console;

declare namespace NodeJS {
  interface Timeout {
    ref(): this;
    unref(): this;
    hasRef(): boolean;
    refresh(): this;
  }
  interface Immediate {
    ref(): this;
    unref(): this;
    hasRef(): boolean;
  }
  interface WritableStream {
    write(text: string | Uint8Array): boolean;
  }
  interface MemoryUsage {
    rss: number;
    heapTotal: number;
    heapUsed: number;
    external: number;
    arrayBuffers: number;
  }
  interface Process {
    readonly argv: string[];
    readonly env: Record<string, string | undefined>;
    readonly pid: number;
    readonly platform: string;
    readonly version: string;
    readonly versions: Record<string, string | undefined>;
    readonly stdout: WritableStream;
    readonly stderr: WritableStream;
    exitCode: number | undefined;
    cwd(): string;
    exit(code?: number): never;
    hrtime: { (): [number, number]; bigint(): bigint };
    /** Bytes in use. */
    memoryUsage(): MemoryUsage;
    nextTick(work: (...things: any[]) => void, ...things: unknown[]): void;
    on(event: string, listener: (...things: any[]) => void): this;
    /** Seconds since the kernel started. */
    uptime(): number;
    [rest: string]: any;
  }
}
declare var process: NodeJS.Process;

// The second form of each is for `resolve` of a Promise<void>.
declare function setTimeout<T extends unknown[]>(
  work: (...things: T) => void,
  milliseconds?: number,
  ...things: T
): NodeJS.Timeout;
declare function setTimeout(work: (nothing: void) => void, milliseconds?: number): NodeJS.Timeout;
declare function setInterval<T extends unknown[]>(
  work: (...things: T) => void,
  milliseconds?: number,
  ...things: T
): NodeJS.Timeout;
declare function setImmediate<T extends unknown[]>(
  work: (...things: T) => void,
  ...things: T
): NodeJS.Immediate;
declare function setImmediate(work: (nothing: void) => void): NodeJS.Immediate;
declare function clearTimeout(timer: NodeJS.Timeout | string | number | undefined): void;
declare function clearInterval(timer: NodeJS.Timeout | string | number | undefined): void;
declare function clearImmediate(timer: NodeJS.Immediate | undefined): void;
declare function queueMicrotask(work: () => void): void;
/** A deep copy of plain data. */
declare function structuredClone<T>(value: T, options?: { transfer?: readonly unknown[] }): T;

declare var performance: { now(): number; readonly timeOrigin: number; [rest: string]: any };

declare var require: { (name: string): any; resolve(name: string): string; cache: Record<string, any> };
declare var module: { exports: any; [rest: string]: any };
declare var exports: any;
declare var global: typeof globalThis;

declare var Buffer: any;
type Buffer = any;
declare var URL: any;
declare var URLSearchParams: any;
declare var TextEncoder: any;
declare var TextDecoder: any;
declare var AbortController: any;
declare var crypto: any;
declare function fetch(address: string, options?: object): Promise<any>;
declare function atob(text: string): string;
declare function btoa(text: string): string;

declare module "node:*";
declare module "assert";
declare module "buffer";
declare module "child_process";
declare module "crypto";
declare module "events";
declare module "fs";
declare module "fs/promises";
declare module "http";
declare module "https";
declare module "module";
declare module "net";
declare module "os";
declare module "path";
declare module "perf_hooks";
declare module "readline";
declare module "stream";
declare module "timers";
declare module "timers/promises";
declare module "url";
declare module "util";
declare module "v8";
declare module "vm";
declare module "worker_threads";
declare module "zlib";
