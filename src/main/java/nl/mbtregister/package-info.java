/** Register MBT: one package per feature; {@code README.md} has the map. */
package nl.mbtregister;
