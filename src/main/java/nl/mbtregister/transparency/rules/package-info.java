/** Hashes, trees and what a leaf holds, as pure functions. */
package nl.mbtregister.transparency.rules;
