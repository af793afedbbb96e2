package nl.mbtregister.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import nl.mbtregister.documents.rules.FileName;
import nl.mbtregister.documents.rules.Upload;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** A person hands in a document for the own file. */
@ApplicationScoped
@AllowedTo(Role.THERAPIST)
public class StoringDocument {
    @Inject
    private Documents documents;

    @Inject
    private Storage storage;

    @Inject
    private DoingOnce doing;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /**
     * Keeps it, sealed, before anything is written in the books.
     *
     * @param once key of the form; the same form sent again keeps nothing a second time
     * @param name as the person's device calls the file
     * @param free whether the person says that no details of patients are in it
     * @return its id
     * @throws Refusal documents.R9 without that word, documents.R1 to R8 when the file cannot be kept, platform.R5 when the key
     *     was used for another document
     */
    @Transactional
    public long store(UUID once, String name, byte[] content, boolean free) {
        long owner = caller.get().person();
        if (!free) {
            throw new Refusal("documents.R9");
        }
        Upload upload = Upload.of(content);
        byte[] hash = hash(content);
        Optional<String> before =
                doing.once(once, "documents.store", owner, HexFormat.of().formatHex(hash));
        if (before.isPresent()) {
            return Long.parseLong(before.get());
        }
        UUID key = UUID.randomUUID();
        storage.put(key, upload.content());
        Document document = new Document(
                owner,
                FileName.clean(name),
                upload.kind(),
                content.length,
                hash,
                key,
                time.now(),
                caller.get().id());
        documents.add(document);
        journal.record(JournalAct.of("documents.document.stored")
                .about(owner)
                .object("document", document.id())
                .with("kind", upload.kind())
                .with("sha256", HexFormat.of().formatHex(hash)));
        doing.done(once, String.valueOf(document.id()));
        return document.id();
    }

    private static byte[] hash(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
