/**
 * The digest of a text: short enough to be printed under a picture and compared by eye. The browser's own `crypto.subtle` is
 * missing in files opened from a disk and on insecure origins, so this brings its own.
 */

/*! SHA-256: noble-hashes, MIT License, (c) Paul Miller (paulmillr.com) */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** How many hexadecimal digits: 48 bits, far too many for anybody to find a second text by accident. */
export const DIGITS = 12;

/**
 * The first digits of the SHA-256, as `printf %s "$text" | sha256sum | cut -c 1-12` prints them.
 *
 * @param {string} text the canonical text of a state, that which states everything
 */
export const digestOf = (text) => bytesToHex(sha256(utf8ToBytes(text))).slice(0, DIGITS);
