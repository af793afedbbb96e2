package nl.mbtregister.attendance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.mbtregister.kernel.Refusal;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files made to do harm: each is refused within a second, and reading it takes hardly more memory than it is long. */
class HostileFilesTest {
    private static final int MOST = 100_000;
    private static final Duration LONGEST = Duration.ofSeconds(1);
    private static final long MOST_MEMORY = 32L * 1024 * 1024;
    private static final String ROW = "<row><c><v>10004775</v></c></row>";
    private static final int LARGE = 60_000_000;

    static Stream<Arguments> files() throws IOException {
        return Stream.of(
                Arguments.of("a bomb of nothing but zeros", "attendance.R3", bomb(new byte[400_000_000])),
                Arguments.of("a bomb of rows", "attendance.R3", bomb(repeated(ROW, LARGE))),
                Arguments.of("a bomb that says it is small", "attendance.R3", liar(bomb(repeated(ROW, 1_500_000)))),
                Arguments.of("one tag of many bytes", "attendance.R3", stored("<worksheet a=\"" + "x".repeat(500_000))),
                Arguments.of(
                        "one text of many bytes", "attendance.R3", stored("<worksheet><c><v>" + "x".repeat(500_000))),
                Arguments.of("tags in tags in tags", "attendance.R3", stored("<a>".repeat(500_000))),
                Arguments.of("a tag that never ends", "attendance.R3", stored("<worksheet")),
                Arguments.of("a sheet that breaks off", "attendance.R3", stored("<worksheet><sheetData>" + ROW)),
                Arguments.of("tags that close what was not open", "attendance.R3", stored("</a></b>")),
                Arguments.of(
                        "entities that grow",
                        "attendance.R3",
                        stored("<!DOCTYPE x [<!ENTITY a \"" + "x".repeat(9)
                                + "\"><!ENTITY b \"&a;&a;&a;\">]><worksheet>&b;</worksheet>")),
                Arguments.of(
                        "an entity from elsewhere",
                        "attendance.R3",
                        stored("<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\"><worksheet/>")),
                Arguments.of("an entity that nobody declared", "attendance.R3", stored("<worksheet>&xxe;</worksheet>")),
                Arguments.of(
                        "letters of two bytes",
                        "attendance.R3",
                        FixtureWorkbook.with("")
                                .part(
                                        "xl/worksheets/sheet1.xml",
                                        ("<worksheet>" + ROW).getBytes(java.nio.charset.StandardCharsets.UTF_16))
                                .bytes()),
                Arguments.of("an archive in an archive", "attendance.R1", nested()),
                Arguments.of("parts that lie over each other", "attendance.R3", overlapping()),
                Arguments.of("a locked archive", "attendance.R3", locked()),
                Arguments.of(
                        "programs inside",
                        "attendance.R1",
                        FixtureWorkbook.rows(ROW).part("xl/vbaProject.bin", "x").bytes()),
                Arguments.of(
                        "a sheet that is not there",
                        "attendance.R3",
                        FixtureWorkbook.rows(ROW)
                                .part(
                                        "xl/_rels/workbook.xml.rels",
                                        "<R><Relationship Id=\"rId1\" Target=\"http://127.0.0.1:9/\" TargetMode=\"External\"/></R>")
                                .bytes()),
                Arguments.of(
                        "a way out of the archive",
                        "attendance.R3",
                        FixtureWorkbook.rows(ROW).part("../../etc/passwd", "x").bytes()),
                Arguments.of(
                        "texts without end",
                        "attendance.R3",
                        FixtureWorkbook.rows(ROW)
                                .part("xl/sharedStrings.xml", "<sst>" + "<si/>".repeat(450_000) + "</sst>")
                                .bytes()),
                Arguments.of(
                        "only the beginning of an archive",
                        "attendance.R3",
                        Arrays.copyOf(FixtureWorkbook.rows(ROW).bytes(), 300)),
                Arguments.of(
                        "a quotation mark that never closes",
                        "attendance.R3",
                        ("10004775;\"" + "x\n".repeat(4_000_000)).getBytes(UTF_8)),
                Arguments.of(
                        "a line of separators", "attendance.R3", ("10004775" + ";".repeat(5_000_000)).getBytes(UTF_8)),
                Arguments.of(
                        "rows without end",
                        "attendance.R4",
                        "10004775\n".repeat(1_000_000).getBytes(UTF_8)),
                Arguments.of("nothing but marks of nothing", "attendance.R2", new byte[5_000_000]));
    }

    @DisplayName("attendance.R3: what is made to do harm is refused within a second and takes no memory")
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("files")
    void what_is_made_to_do_harm_is_refused(String what, String rule, byte[] content) {
        readOnce(content);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().threadId());
        long start = System.nanoTime();
        assertThatThrownBy(() -> AttendanceFile.read(content, MOST))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
        long allocated = threads.getThreadAllocatedBytes(Thread.currentThread().threadId()) - before;
        assertThat(allocated)
                .as("bytes")
                .isLessThan(rule.equals("attendance.R4") ? 8 * MOST_MEMORY : 4 * content.length + MOST_MEMORY);
    }

    @Test
    @DisplayName("attendance.R3: whatever is changed in a file, it is read or refused and nothing else")
    void whatever_is_changed_it_is_read_or_refused() throws IOException {
        List<byte[]> seeds = List.of(
                FixtureWorkbook.rows(ROW.repeat(40)).bytes(),
                fastexcel(),
                "registernummer;naam;deel\n10004775;René;1,2\n20481357;\"x;y\";50%\n".getBytes(UTF_8),
                "registernummer\tnaam\n10004775\tRené\n".getBytes(java.nio.charset.StandardCharsets.UTF_16LE));
        for (long seed = 0; seed < 4_000; seed++) {
            byte[] content = changed(seeds.get((int) (seed % seeds.size())), new SplittableRandom(seed));
            long start = System.nanoTime();
            try {
                AttendanceFile.read(content, MOST);
            } catch (Refusal expected) {
                assertThat(expected.rule()).matches("attendance.R[1-5]");
            } catch (RuntimeException | Error e) {
                throw new AssertionError("seed " + seed, e);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as("seed %d", seed)
                    .isLessThan(Duration.ofSeconds(2));
        }
    }

    private static byte[] changed(byte[] seed, SplittableRandom random) {
        byte[] content = seed.clone();
        for (int i = random.nextInt(1, 12); i > 0; i--) {
            content[random.nextInt(content.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(content, random.nextInt(content.length)) : content;
    }

    private static void readOnce(byte[] content) {
        try {
            AttendanceFile.read(content, MOST);
        } catch (Refusal expected) {
            // so that classes are loaded
        }
    }

    private static byte[] fastexcel() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("lijst");
            sheet.value(0, 0, "nummer");
            for (int i = 1; i < 20; i++) {
                sheet.value(i, 0, 10004775);
                sheet.value(i, 1, "naam " + i);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] stored(String sheet) {
        return FixtureWorkbook.with("")
                .part("xl/worksheets/sheet1.xml", sheet + noise())
                .bytes();
    }

    /** So that it does not pack to next to nothing. */
    private static String noise() {
        StringBuilder noise = new StringBuilder("<!--");
        var random = new SplittableRandom(1);
        for (int i = 0; i < 20_000; i++) {
            noise.append((char) ('a' + random.nextInt(26)));
        }
        return noise.append("-->").toString();
    }

    private static byte[] bomb(byte[] sheet) {
        return FixtureWorkbook.rows("").part("xl/worksheets/sheet1.xml", sheet).bytes();
    }

    private static byte[] repeated(String row, int length) {
        byte[] one = row.getBytes(UTF_8);
        byte[] all = new byte[length];
        for (int i = 0; i < length; i++) {
            all[i] = one[i % one.length];
        }
        return all;
    }

    /** The directory says that the last part has a thousand bytes. */
    private static byte[] liar(byte[] archive) {
        int place = 0;
        for (int i = 0; i < archive.length - 4; i++) {
            if (archive[i] == 'P' && archive[i + 1] == 'K' && archive[i + 2] == 1 && archive[i + 3] == 2) {
                place = i;
            }
        }
        archive[place + 24] = (byte) 0xe8;
        archive[place + 25] = 3;
        archive[place + 26] = 0;
        archive[place + 27] = 0;
        return archive;
    }

    private static byte[] nested() throws IOException {
        byte[] inner = bomb(new byte[50_000_000]);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("inner.xlsx"));
            zip.write(inner);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    /** Two names for the same packed bytes. */
    private static byte[] overlapping() {
        byte[] archive =
                FixtureWorkbook.rows(ROW).part("xl/worksheets/sheet2.xml", "x").bytes();
        int last = 0;
        int beforeLast = 0;
        for (int i = 0; i < archive.length - 4; i++) {
            if (archive[i] == 'P' && archive[i + 1] == 'K' && archive[i + 2] == 1 && archive[i + 3] == 2) {
                beforeLast = last;
                last = i;
            }
        }
        System.arraycopy(archive, beforeLast + 42, archive, last + 42, 4);
        System.arraycopy(archive, beforeLast + 20, archive, last + 20, 4);
        return archive;
    }

    private static byte[] locked() {
        byte[] archive = FixtureWorkbook.rows(ROW).bytes();
        for (int i = 0; i < archive.length - 4; i++) {
            if (archive[i] == 'P' && archive[i + 1] == 'K' && archive[i + 2] == 1 && archive[i + 3] == 2) {
                archive[i + 8] |= 1;
            }
        }
        return archive;
    }
}
