package nl.mbtregister.certification;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words in a file, as far as a program can read them: none in a picture. The file was judged before. */
final class PaperText {
    private static final int MOST_PAGES = 200;
    private static final int MOST_BYTES = 20 * 1024 * 1024;

    private PaperText() {}

    /** Its name and its words. */
    static String of(String name, byte[] content) {
        return name + "\n" + words(content);
    }

    private static String words(byte[] content) {
        if (starts(content, "%PDF-")) {
            return ofPdf(content);
        }
        return starts(content, "PK") ? ofDocx(content) : "";
    }

    private static String ofPdf(byte[] content) {
        try (PDDocument document = Loader.loadPDF(content)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(MOST_PAGES);
            return stripper.getText(document);
        } catch (IOException e) {
            return ""; // nobody can read it, so there is nothing to find
        }
    }

    private static String ofDocx(byte[] content) {
        StringBuilder words = new StringBuilder();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().matches("word/(document|header\\d*|footer\\d*|footnotes)\\.xml")) {
                    words.append(plain(new String(parts.readNBytes(MOST_BYTES), StandardCharsets.UTF_8)));
                }
            }
        } catch (IOException e) {
            return words.toString();
        }
        return words.toString();
    }

    /** A new line for each paragraph; runs of one word lie side by side. */
    private static String plain(String xml) {
        return xml.replaceAll("</w:p>|<w:br[^>]*>", "\n")
                .replaceAll("<w:tab[^>]*>", " ")
                .replaceAll("<[^>]*>", "")
                .replace("&amp;", "&");
    }

    private static boolean starts(byte[] content, String with) {
        return content.length > with.length()
                && new String(content, 0, with.length(), StandardCharsets.ISO_8859_1).equals(with);
    }
}
