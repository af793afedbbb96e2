package nl.mbtregister.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.mbtregister.documents.rules.DocumentKind;
import org.jspecify.annotations.Nullable;

/** That a document was handed in. It never changes; its content is in the {@link Storage}. */
@Entity
class Document {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "document_seq")
    @SequenceGenerator(name = "document_seq", sequenceName = "document_seq", allocationSize = 50)
    private long id;

    @Version
    private int version;

    @Column(name = "owner_person")
    private @Nullable Long person;

    @Column(name = "owner_institution")
    private @Nullable Long institution;

    private String name;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private int size;
    private byte[] sha256;

    @Column(name = "storage_key")
    private UUID storageKey;

    @Column(name = "uploaded_at")
    private OffsetDateTime uploadedAt;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    @SuppressWarnings("NullAway.Init")
    protected Document() {}

    /** @param size in bytes, as handed in; {@code sha256} too is of what was handed in */
    Document(
            Owner owner,
            String name,
            DocumentKind kind,
            int size,
            byte[] sha256,
            UUID storageKey,
            Instant at,
            String by) {
        person = owner.person();
        institution = owner.institution();
        this.name = name;
        this.kind = kind;
        this.size = size;
        this.sha256 = sha256.clone();
        this.storageKey = storageKey;
        uploadedAt = at.atOffset(ZoneOffset.UTC);
        uploadedBy = by;
    }

    long id() {
        return id;
    }
}
