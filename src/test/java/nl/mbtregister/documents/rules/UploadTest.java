package nl.mbtregister.documents.rules;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static nl.mbtregister.documents.rules.Planted.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nl.mbtregister.kernel.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UploadTest {
    static Stream<Arguments> honest() {
        return Stream.of(
                arguments(DocumentKind.PDF, Planted.pdf()),
                arguments(DocumentKind.PDF, Planted.pdfPacked(bytes("1 0 << /Type /Page /Contents 4 0 R >>"))),
                arguments(DocumentKind.JPEG, Planted.jpeg(4000, 3000)),
                arguments(DocumentKind.PNG, Planted.png(4000, 3000)),
                arguments(DocumentKind.HEIC, Planted.heic()),
                arguments(DocumentKind.DOCX, Planted.docx()));
    }

    @ParameterizedTest
    @MethodSource("honest")
    @DisplayName("documents.R1: the kind is told by what the file holds")
    void the_kind_is_told_by_what_the_file_holds(DocumentKind kind, byte[] file) {
        assertThat(Upload.of(file).kind()).isEqualTo(kind);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("documents.R1", "a web page", bytes("<html><script>alert(1)</script></html>")),
                arguments("documents.R1", "a program", bytes("MZ\u0090\0\u0003")),
                arguments("documents.R1", "a text of two bytes a letter", bytes("\u00ff\u00feH\0i\0")),
                arguments("documents.R1", "one byte", bytes("%")),
                arguments("documents.R1", "a GIF", bytes("GIF89a\u0001\0\u0001\0")),
                arguments("documents.R1", "an AVIF", Planted.boxes("avif", "meta")),
                arguments("documents.R1", "another archive", Planted.archive(Map.of("a.txt", bytes("a")))),
                arguments(
                        "documents.R1",
                        "an old Word document",
                        bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")),
                arguments("documents.R2", "nothing", new byte[0]),
                arguments("documents.R3", "a byte more than 20 MB", new byte[Upload.LARGEST + 1]),
                arguments("documents.R4", "a PDF with a password", Planted.pdfLocked()),
                arguments("documents.R4", "the same, written otherwise", Planted.pdf("trailer << /#45ncrypt 5 0 R >>")),
                arguments(
                        "documents.R4",
                        "a Word document with a password",
                        bytes(
                                "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1..E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0")),
                arguments("documents.R5", "an MP4 that says it is a HEIC", Planted.boxes("heic", "moov")),
                arguments(
                        "documents.R8",
                        "a HEIC whose notes lie beyond its end",
                        Arrays.copyOf(Planted.heic(), Planted.heic().length - 10)),
                arguments("documents.R8", "a HEIC without a list of items", Planted.boxes("heic", "mdat")),
                arguments("documents.R5", "an MP4", Planted.boxes("isom", "moov")),
                arguments("documents.R5", "a MOV", bytes("\0\0\0\u0008wide\0\0\0\u0008mdat")),
                arguments("documents.R5", "a WebM", bytes("\u001a\u0045\u00df\u00a3\u0001")),
                arguments("documents.R5", "an Ogg", bytes("OggS\0\u0002")),
                arguments("documents.R5", "a WAV", bytes("RIFF\u0024\0\0\0WAVEfmt ")),
                arguments("documents.R5", "an AVI", bytes("RIFF\u0024\0\0\0AVI LIST")),
                arguments("documents.R5", "an MP3 with a title", bytes("ID3\u0003\0\0")),
                arguments("documents.R5", "an MP3 without one", bytes("\u00ff\u00fb\u0090\u0064")),
                arguments(
                        "documents.R5",
                        "a film inside a Word document",
                        withPart("word/media/a.mp4", Planted.boxes("isom", "moov"))),
                arguments("documents.R6", "a zip bomb", Planted.bomb()),
                arguments("documents.R6", "parts that share their bytes", Planted.overlapping()),
                arguments(
                        "documents.R6",
                        "a PDF that unpacks to too much",
                        Planted.pdfPacked(new byte[101 * 1024 * 1024])),
                arguments("documents.R6", "a picture of 400 megapixels", Planted.png(20_000, 20_000)),
                arguments("documents.R6", "a photograph of 400 megapixels", Planted.jpeg(20_000, 20_000)),
                arguments("documents.R7", "a PDF with a program", Planted.pdf("<< /S /JavaScript /JS (x) >>")),
                arguments("documents.R7", "a packed one", Planted.pdfPacked(bytes("<< /S /JavaScript /JS (x) >>"))),
                arguments("documents.R7", "a PDF with a file inside", Planted.pdf("<< /Type /EmbeddedFile >>")),
                arguments("documents.R7", "a Word document with macros", withPart("word/vbaProject.bin", bytes("x"))),
                arguments(
                        "documents.R7", "a file inside a Word document", withPart("word/embeddings/a.bin", bytes("x"))),
                arguments("documents.R7", "entities", withPart("word/b.xml", bytes("<!DOCTYPE a [<!ENTITY b 'c'>]>"))),
                arguments(
                        "documents.R7",
                        "a template elsewhere",
                        withPart("word/_rels/settings.xml.rels", bytes("attachedTemplate"))),
                arguments("documents.R8", "half a PDF", bytes("%PDF-1.7\n1 0 obj")),
                arguments("documents.R8", "half a photograph", Arrays.copyOf(Planted.jpeg(10, 10), 100)),
                arguments("documents.R8", "half a PNG", Arrays.copyOf(Planted.png(10, 10), 60)),
                arguments("documents.R8", "half a Word document", Arrays.copyOf(Planted.docx(), 100)),
                arguments("documents.R8", "a way out of the archive", withPart("../../x", bytes("x"))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("refused")
    @DisplayName(
            "documents.R2, documents.R3, documents.R5, documents.R6, documents.R7, documents.R8: refused, each with its reason")
    void what_may_not_be_kept_is_refused_with_its_reason(String rule, String what, byte[] file) {
        assertThatThrownBy(() -> Upload.of(file))
                .as(what)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    @Test
    @DisplayName("documents.R11: of a picture nothing is kept that tells where it was taken; which side is up is")
    void where_a_picture_was_taken_is_not_kept() {
        String jpeg = new String(Upload.of(Planted.jpeg(40, 30)).content(), ISO_8859_1);
        assertThat(jpeg).doesNotContain("GPS").contains("Exif").endsWith("\u00ff\u00d9");
        assertThat(Orientation.of(new Bytes(bytes(jpeg)), jpeg.indexOf("Exif"), 32))
                .isEqualTo(new Orientation(6));
        String png = new String(Upload.of(Planted.png(40, 30)).content(), ISO_8859_1);
        assertThat(png).doesNotContain("GPS").contains("IDAT").endsWith("IENDsum!");
        byte[] handedIn = Planted.heic();
        String heic = new String(Upload.of(handedIn).content(), ISO_8859_1);
        assertThat(new String(handedIn, ISO_8859_1)).contains("GPS 52.0907", "GPS in notes");
        assertThat(heic).doesNotContain("GPS").endsWith("drawn").hasSize(handedIn.length);
        assertThat(heic.split("drawn", -1)).hasSize(3);
    }

    @Test
    @DisplayName("documents.R8: whatever is wrong with a file, the answer is a kind or a refusal")
    void every_damaged_file_gets_an_answer() {
        Random random = new Random(20_261_123);
        honest().map(row -> (byte[]) row.get()[1]).forEach(file -> {
            for (int i = 0; i < 400; i++) {
                byte[] damaged = random.nextBoolean() ? file.clone() : Arrays.copyOf(file, random.nextInt(file.length));
                for (int flips = random.nextInt(8); flips > 0 && damaged.length > 0; flips--) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
                }
                try {
                    assertThat(Upload.of(damaged).content()).isNotEmpty();
                } catch (Refusal refusal) {
                    assertThat(refusal.rule()).startsWith("documents.");
                }
            }
        });
    }

    private static byte[] withPart(String name, byte[] content) {
        return Planted.zip(Map.of(name, content));
    }
}
