/** Drives the real window on invented claims: to measure it, and to take its pictures. */
package countersign.bench.window;
