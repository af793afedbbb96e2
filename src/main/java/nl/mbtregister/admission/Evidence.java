package nl.mbtregister.admission;

/**
 * A document that belongs to a row of the file.
 *
 * @param row id of the row, as in the findings
 * @param kind as the store of documents calls it: PDF, JPEG and so on
 */
public record Evidence(long document, String name, String kind, String row) {}
