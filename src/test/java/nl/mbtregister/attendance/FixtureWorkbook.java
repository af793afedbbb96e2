package nl.mbtregister.attendance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks written by hand, so that they can be as no spreadsheet would write them. */
public final class FixtureWorkbook {
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** @param sheet the whole part */
    public static FixtureWorkbook with(String sheet) {
        return new FixtureWorkbook()
                .part("[Content_Types].xml", "<Types/>")
                .part(
                        "xl/workbook.xml",
                        "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>")
                .part("xl/worksheets/sheet1.xml", sheet);
    }

    /** @param rows what stands between {@code <sheetData>} and its end */
    public static FixtureWorkbook rows(String rows) {
        return with(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    public FixtureWorkbook part(String name, String content) {
        return part(name, content.getBytes(UTF_8));
    }

    public FixtureWorkbook part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
