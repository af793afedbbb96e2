package nl.mbtregister.documents;

import static nl.mbtregister.documents.FixtureFile.text;
import static nl.mbtregister.it.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import nl.mbtregister.person.EnrollingPerson;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DocumentsIT {
    private static final byte[] PDF =
            "%PDF-1.7\n<< /Type /Catalog >>\nstartxref\n9\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Inject
    private StoringDocument storing;

    @Inject
    private OpeningDocument opening;

    @Inject
    private RemovingDocument removing;

    @Inject
    private ReadingDocuments reading;

    @Inject
    private SweepingDocuments sweeping;

    @Inject
    private Storage storage;

    @Inject
    private EnrollingPerson enrolling;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Settings settings;

    @Resource(lookup = "java:app/jdbc/mbt")
    private DataSource database;

    private long person;

    @BeforeEach
    void somebody_has_a_file() {
        person = FixtureFile.begin(enrolling, caller);
    }

    @Test
    @DisplayName("documents.R14: a document is sealed on the disk and opens as it was")
    void a_document_is_sealed_on_the_disk_and_opens_as_it_was() throws Exception {
        long id = store("../../diploma.pdf");
        assertThat(opening.open(id).content()).isEqualTo(PDF);
        assertThat(reading.own())
                .singleElement()
                .satisfies(line -> assertThat(line.name()).isEqualTo("diploma.pdf"));
        Path file = file(key(id));
        assertThat(Files.readAllBytes(file)).isNotEqualTo(PDF).hasSize(PDF.length + 28);
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .doesNotContain("Catalog");
        assertThat(acts(id)).isEqualTo("documents.document.opened,documents.document.stored");
    }

    @Test
    void the_same_form_keeps_one_document() throws Exception {
        UUID once = UUID.randomUUID();
        long id = storing.store(once, "a.pdf", PDF, true);
        assertThat(storing.store(once, "a.pdf", PDF, true)).isEqualTo(id);
        assertThat(reading.own()).hasSize(1);
    }

    @Test
    @DisplayName("documents.R9: nothing is kept without the word that no patient is in it")
    void nothing_is_kept_without_the_word_about_patients() {
        refused("documents.R9", () -> storing.store(UUID.randomUUID(), "a.pdf", PDF, false));
        assertThat(reading.own()).isEmpty();
    }

    @Test
    @DisplayName("documents.R13: the owner, and for a case the office and the committee; nobody else")
    void others_open_it_for_a_case_only() throws Exception {
        long id = store("a.pdf");
        FixtureFile.begin(enrolling, caller);
        refused("documents.R13", () -> opening.open(id));
        refused("documents.R13", () -> removing.remove(id));
        refused("platform.R1", () -> opening.openForCase(id, "A-1", person));
        caller.becomes(new Caller("ada", "Ada", Role.ADMIN, null));
        refused("platform.R1", () -> opening.open(id));
        refused("platform.R1", () -> opening.openForCase(id, "A-1", person));
        caller.becomes(new Caller("ada", "Ada", Role.SECRETARIAT, null));
        assertThat(opening.openForCase(id, "A-1", person).content()).isEqualTo(PDF);
        refused("documents.R13", () -> opening.openForCase(id, "A-1", person + 1));
        assertThat(text(
                        database,
                        "select facts from journal_content where object = 'document " + id
                                + "' and role = 'SECRETARIAT'"))
                .contains("A-1");
    }

    @Test
    @DisplayName("documents.R12: what something refers to stays; what nothing refers to goes")
    void what_nothing_refers_to_can_be_taken_back() throws Exception {
        long used = store("a.pdf");
        long free = store("b.pdf");
        text(
                database,
                "insert into diploma (id, person_id, name, school, level, obtained, document_id) values (-" + used
                        + ", " + person + ", 'a', 'b', 'UNIVERSITY', '2020-01-01', " + used + ") returning id");
        refused("documents.R12", () -> removing.remove(used));
        UUID key = key(free);
        removing.remove(free);
        assertThat(reading.own()).extracting(DocumentLine::id).containsExactly(used);
        sweep(LocalDate.of(2099, 1, 1));
        assertThat(file(key)).doesNotExist();
        assertThat(opening.open(used).content()).isEqualTo(PDF);
    }

    @Test
    @DisplayName("documents.R14: a server that stops between file and book loses nothing that it acknowledged")
    void what_is_on_the_disk_only_is_cleared_away_later() throws Exception {
        long acknowledged = store("a.pdf");
        UUID orphan = UUID.randomUUID();
        storage.put(orphan, PDF);
        Path part = file(orphan).resolveSibling(UUID.randomUUID() + ".part");
        Files.write(part, PDF);
        sweep(LocalDate.ofInstant(Files.getLastModifiedTime(part).toInstant(), ZoneOffset.UTC));
        assertThat(file(orphan)).as("may still come into the books").exists();
        FileTime old = FileTime.from(Files.getLastModifiedTime(part).toInstant().minusSeconds(4 * 86_400));
        Files.setLastModifiedTime(part, old);
        Files.setLastModifiedTime(file(orphan), old);
        Files.setLastModifiedTime(file(key(acknowledged)), old);
        sweep(LocalDate.ofInstant(old.toInstant(), ZoneOffset.UTC).plusDays(3));
        assertThat(file(orphan)).doesNotExist();
        assertThat(part).doesNotExist();
        assertThat(opening.open(acknowledged).content()).isEqualTo(PDF);
    }

    private long store(String name) {
        return storing.store(UUID.randomUUID(), name, PDF, true);
    }

    private void sweep(LocalDate day) {
        Caller before = caller.get();
        caller.becomes(Caller.REGISTER);
        sweeping.runFor(day);
        caller.becomes(before);
    }

    private UUID key(long id) throws Exception {
        return UUID.fromString(text(database, "select storage_key from document where id = " + id));
    }

    private Path file(UUID key) {
        return Path.of(settings.text(Setting.DOCUMENTS), key.toString().substring(0, 2), key.toString());
    }

    private String acts(long id) throws Exception {
        return text(
                database,
                "select string_agg(act, ',' order by act) from journal_row r join journal_content c on c.row_id = r.id"
                        + " where object = 'document " + id + "'");
    }
}
