package nl.mbtregister.documents;

import java.time.Instant;
import nl.mbtregister.documents.rules.DocumentKind;

/**
 * A document as its owner sees it in a list.
 *
 * @param size in bytes
 */
public record DocumentLine(long id, String name, DocumentKind kind, int size, Instant uploadedAt) {}
