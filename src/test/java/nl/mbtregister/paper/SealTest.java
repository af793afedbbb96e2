package nl.mbtregister.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nl.mbtregister.kernel.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealTest {
    private static final char[] PASSWORD = "geheim".toCharArray();
    private static final Instant AT = Instant.parse("2027-06-03T10:15:30Z");
    private static final Seal SEAL = new Seal(SealKeyMaker.make("Stichting Registratie MBT", PASSWORD), PASSWORD);
    private static final Seal OTHER = new Seal(SealKeyMaker.make("Stichting Registratie MBT", PASSWORD), PASSWORD);
    private static final byte[] SEALED = SEAL.seal(Press.print(Papers.certificate(), Papers.HEAD), AT);
    private static final List<byte[]> OURS = List.of(OTHER.certificate(), SEAL.certificate());
    private static final long SEED = 20_261_125;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("paper.R1 a sealed paper is still PDF/A-3a and PDF/UA-1")
    void a_sealed_paper_can_be_kept_and_be_read_by_everybody() {
        VeraPdf.accepts(SEALED);
        VeraPdf.accepts(SEAL.seal(Press.print(Papers.list("x", 120), Papers.HEAD), AT));
    }

    @Test
    @DisplayName("paper.R3 paper.R5 a sealed paper is known by the certificate of its key, also of an earlier one")
    void a_sealed_paper_is_known() {
        assertThat(SealCheck.of(SEALED, OURS)).isEqualTo(SealVerdict.UNALTERED);
        assertThat(SealCheck.of(SEALED, List.of(SEAL.certificate()))).isEqualTo(SealVerdict.UNALTERED);
    }

    @Test
    @DisplayName("paper.R3 a byte changed anywhere shows")
    void a_changed_byte_shows() {
        Random random = new Random(SEED);
        int seal = new String(SEALED, StandardCharsets.ISO_8859_1).indexOf("/Contents <");
        Map<SealVerdict, Integer> verdicts = new EnumMap<>(SealVerdict.class);
        for (int i = 0; i < 4_000; i++) {
            byte[] changed = SEALED.clone();
            // every other one in the seal itself, where most can go wrong
            int at = i % 2 == 0 ? random.nextInt(changed.length) : seal + random.nextInt(4_000);
            changed[at] ^= (byte) (1 << random.nextInt(Byte.SIZE));
            SealVerdict verdict = SealCheck.of(changed, OURS);
            assertThat(verdict).as("byte %d, seed %d, round %d", at, SEED, i).isNotEqualTo(SealVerdict.UNALTERED);
            verdicts.merge(verdict, 1, Integer::sum);
        }
        assertThat(verdicts.get(SealVerdict.ALTERED)).isGreaterThan(2_000);
    }

    @Test
    @DisplayName("paper.R3 every byte outside the seal itself that was changed is told as altered")
    void a_changed_byte_outside_the_seal_is_told_as_altered() {
        String text = new String(SEALED, StandardCharsets.ISO_8859_1);
        int from = text.indexOf("/Contents <");
        Random random = new Random(SEED);
        for (int i = 0; i < 1_000; i++) {
            byte[] changed = SEALED.clone();
            changed[random.nextInt(from)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
            assertThat(SealCheck.of(changed, OURS)).isEqualTo(SealVerdict.ALTERED);
        }
    }

    @Test
    @DisplayName("paper.R3 what is written behind a sealed paper, or taken off it, shows")
    void what_is_written_behind_shows() {
        assertThat(SealCheck.of(Arrays.copyOf(SEALED, SEALED.length + 1), OURS)).isEqualTo(SealVerdict.ALTERED);
        assertThat(SealCheck.of(Arrays.copyOf(SEALED, SEALED.length - 1), OURS)).isEqualTo(SealVerdict.ALTERED);
        assertThatThrownBy(() -> OTHER.seal(SEALED, AT)).hasMessageContaining("does not permit");
    }

    @Test
    @DisplayName("paper.R6 a paper sealed by somebody else, without a seal, or no paper at all is not ours")
    void what_is_not_ours_is_not_ours() {
        List<byte[]> others = List.of(OTHER.certificate());
        assertThat(SealCheck.of(SEALED, others)).isEqualTo(SealVerdict.NOT_OURS);
        assertThat(SealCheck.of(SEALED, List.of())).isEqualTo(SealVerdict.NOT_OURS);
        assertThat(SealCheck.of(Press.print(Papers.certificate(), Papers.HEAD), OURS))
                .isEqualTo(SealVerdict.NOT_OURS);
        Stream.of(
                        "",
                        "/ByteRange [0 1 2 3]",
                        "/ByteRange [0 9 99999999 9]",
                        "/ByteRange[0 2 8 40]<00000><<<<>>>>",
                        "%PDF-1.7")
                .map(text -> text.getBytes(StandardCharsets.ISO_8859_1))
                .forEach(file -> assertThat(SealCheck.of(file, OURS)).isEqualTo(SealVerdict.NOT_OURS));
    }

    @Test
    @DisplayName("paper.R4 without a key, or with one that does not open, nothing is sealed")
    void without_a_key_nothing_is_sealed() throws IOException {
        assertRefused(new SealKeyFile("", PASSWORD));
        assertRefused(new SealKeyFile(folder.resolve("none.p12").toString(), PASSWORD));
        Path broken = Files.writeString(folder.resolve("broken.p12"), "no key");
        assertRefused(new SealKeyFile(broken.toString(), PASSWORD));
        SealKeyFile made = new SealKeyFile(folder.resolve("in/made.p12").toString(), PASSWORD);
        made.makeIfMissing("Stichting");
        assertRefused(new SealKeyFile(made.place(), "anders".toCharArray()));
        String first = made.open().id();
        made.makeIfMissing("Stichting");
        assertThat(made.open().id()).isEqualTo(first);
    }

    @Test
    @DisplayName("paper.R3 a program that others made says valid, and not valid when a byte was changed")
    void a_program_of_others_says_the_same() throws Exception {
        assumeThat(Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(path -> Files.isExecutable(Path.of(path, "pdfsig"))))
                .as("pdfsig of poppler is installed")
                .isTrue();
        assertThat(pdfsig(SEALED))
                .contains("Signature is Valid", "Total document signed", "ETSI.CAdES.detached")
                .contains("Jun 03 2027");
        Random random = new Random(SEED);
        int from = new String(SEALED, StandardCharsets.ISO_8859_1).indexOf("/ByteRange");
        byte[] changed = SEALED.clone();
        // within the pages, where a reader would not stumble over it
        changed[from / 4 + random.nextInt(from / 4)] ^= 1;
        assertThat(pdfsig(changed)).contains("Digest Mismatch").doesNotContain("Signature is Valid");
    }

    private String pdfsig(byte[] pdf) throws Exception {
        Path file = Files.write(folder.resolve("paper.pdf"), pdf);
        Process process = new ProcessBuilder("pdfsig", "-nocert", file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    private static void assertRefused(SealKeyFile file) {
        assertThatThrownBy(file::open)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("paper.R4"));
    }
}
