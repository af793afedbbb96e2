package nl.mbtregister.documents.rules;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files made for tests: small honest ones, and liars. */
public final class Planted {
    private static final String PIXEL_SCAN = "\u00ff\u00da\u0000\u0008\u0001\u0001\u0000\u0000\u003f\u0000\u0012\u0034";

    private Planted() {}

    public static byte[] pdf(String body) {
        return bytes("%PDF-1.7\n" + body + "\nstartxref\n9\n%%EOF\n");
    }

    public static byte[] pdf() {
        return pdf("1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\ntrailer << /Root 1 0 R >>");
    }

    public static byte[] pdfLocked() {
        return pdf("1 0 obj << /Filter /Standard >> endobj\ntrailer << /Root 1 0 R /Encrypt 5 0 R >>");
    }

    /** The words stand in a packed list of objects, as most programs write them. */
    public static byte[] pdfPacked(byte[] words) {
        byte[] packed = deflated(words);
        return joined(
                bytes("%PDF-1.7\n3 0 obj << /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length " + packed.length
                        + " >>\nstream\n"),
                packed,
                bytes("\nendstream endobj\nstartxref\n9\n%%EOF\n"));
    }

    /** With a place in its camera data and a thumbnail behind its end; lying on its side. */
    public static byte[] jpeg(int width, int height) {
        String exif = "Exif\0\0MM\0*\0\0\0\u0008\0\u0002"
                + "\u0001\u0012\0\u0003\0\0\0\u0001\0\u0006\0\0"
                + "\u0088\u0025\0\u0004\0\0\0\u0001\0\0\0\u0026"
                + "\0\0\0\0GPS 52.0907 5.1214";
        return bytes("\u00ff\u00d8" + segment("\u00e1", exif) + segment("\u00fe", "GPS in a comment")
                + segment("\u00c0", "\u0008" + two(height) + two(width) + "\u0001\u0001\u0011\0") + PIXEL_SCAN
                + "\u00ff\u00d9GPS behind the end");
    }

    public static byte[] png(int width, int height) {
        return bytes("\u0089PNG\r\n\u001a\n"
                + chunk("IHDR", "\0\0" + two(width) + "\0\0" + two(height) + "\u0008\u0002\0\0\0")
                + chunk("tEXt", "Comment\0GPS 52.0907") + chunk("IDAT", "abc") + chunk("IEND", "")
                + "GPS behind the end");
    }

    /** Boxes: the first claims to be {@code brand}, then one of {@code kind}. */
    public static byte[] boxes(String brand, String kind) {
        return bytes("\0\0\0\u0018ftyp" + brand + "\0\0\0\0mif1" + brand + "\0\0\0\u0010" + kind + "\0\0\0\0\0\0\0\0");
    }

    /** As a phone writes it: drawn data, camera data beside it in the file, and notes inside the list of items. */
    public static byte[] heic() {
        String brand = box("ftyp", "heic\0\0\0\0mif1heic");
        String notes = "GPS in notes";
        String exif = "\0\0\0\u0006Exif\0\0GPS 52.0907";
        String kinds = box(
                "iinf",
                "\0\0\0\0" + two(3)
                        + box("infe", "\u0002\0\0\0" + two(1) + two(0) + "hvc1\0")
                        + box("infe", "\u0002\0\0\0" + two(2) + two(0) + "Exif\0")
                        + box("infe", "\u0003\0\0\0" + four(3) + two(0) + "mime\0application/rdf+xml\0"));
        String data = box("idat", "...." + notes);
        int placesSize = 8 + 8 + 3 * 16;
        int drawn = brand.length() + 8 + 4 + kinds.length() + data.length() + placesSize + 8;
        String places = box(
                "iloc",
                "\u0001\0\0\0\u0044\0" + two(3) + item(1, 0, drawn, 5) + item(2, 0, drawn + 5, exif.length())
                        + item(3, 1, 4, notes.length()));
        return bytes(brand + box("meta", "\0\0\0\0" + kinds + data + places) + box("mdat", "drawn" + exif + "drawn"));
    }

    private static String item(int id, int method, int from, int length) {
        return two(id) + two(method) + two(0) + two(1) + four(from) + four(length);
    }

    private static String box(String type, String content) {
        return four(content.length() + 8) + type + content;
    }

    public static byte[] docx() {
        return zip(Map.of());
    }

    /** A Word document with further parts. */
    public static byte[] zip(Map<String, byte[]> more) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", bytes("<Types><Default ContentType=\"application/xml\"/></Types>"));
        parts.put("word/document.xml", bytes("<w:document/>"));
        parts.putAll(more);
        return archive(parts);
    }

    public static byte[] archive(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** 120 MB in some hundred kB. */
    public static byte[] bomb() {
        byte[] zeros = new byte[60 * 1024 * 1024];
        return zip(Map.of("word/media/a.bin", zeros, "word/media/b.bin", zeros));
    }

    /** All entries of the directory share the packed bytes of the first. */
    public static byte[] overlapping() {
        byte[] honest = zip(Map.of("word/media/image1.png", png(1, 1)));
        String text = new String(honest, ISO_8859_1);
        int first = text.indexOf("PK\u0001\u0002");
        int second = text.indexOf("PK\u0001\u0002", first + 1);
        byte[] forged = honest.clone();
        System.arraycopy(honest, first + 42, forged, second + 42, 4);
        return forged;
    }

    public static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }

    public static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static byte[] deflated(byte[] words) {
        Deflater deflater = new Deflater();
        deflater.setInput(words);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[64 * 1024];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static String segment(String marker, String content) {
        return "\u00ff" + marker + two(content.length() + 2) + content;
    }

    private static String chunk(String name, String content) {
        return "\0\0" + two(content.length()) + name + content + "sum!";
    }

    private static String four(int number) {
        return two(number >> 16) + two(number & 0xffff);
    }

    private static String two(int number) {
        return "" + (char) (number >> 8) + (char) (number & 0xff);
    }
}
