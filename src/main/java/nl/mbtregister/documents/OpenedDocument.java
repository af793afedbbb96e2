package nl.mbtregister.documents;

import nl.mbtregister.documents.rules.DocumentKind;

/** A document with its content. */
@SuppressWarnings("ArrayRecordComponent") // on its way to one reader, never compared
public record OpenedDocument(String name, DocumentKind kind, byte[] content) {}
