package nl.mbtregister.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Time;

/** How a document comes in, whoever hands it in: judged, sealed on the disk, and then written in the books. */
@ApplicationScoped
class DocumentIntake {
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

    /** @throws Refusal documents.R1 to R8 when the file cannot be kept, platform.R5 when the key was used for another one */
    long take(UUID once, Owner owner, String name, byte[] content) {
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
        JournalAct act = JournalAct.of("documents.document.stored")
                .object("document", document.id())
                .with("kind", upload.kind())
                .with("sha256", HexFormat.of().formatHex(hash));
        Long person = owner.person();
        Long institution = owner.institution();
        if (person != null) {
            act = act.about(person);
        }
        journal.record(institution == null ? act : act.with("institution", institution));
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
