package nl.mbtregister.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Makes a PDF of a sheet. It reads nothing but what is given: no address in a paper is ever followed. */
final class Press {
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // it tells of every step; what fails is thrown
        XRLog.setLoggingEnabled(false);
    }

    private Press() {}

    static byte[] print(Sheet sheet, Letterhead letterhead) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream(64 * 1024);
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .useColorProfile(COLOURS)
                .withProducer(letterhead.register());
        builder.useUriResolver((base, address) -> address.startsWith("data:image/png;base64,") ? address : null)
                .useFont(() -> PaperStyle.stream(PaperStyle.REGULAR), "Inter", 400, FontStyle.NORMAL, true)
                .useFont(() -> PaperStyle.stream(PaperStyle.BOLD), "Inter", 600, FontStyle.NORMAL, true)
                .withHtmlContent(Markup.of(sheet, letterhead), null)
                .toStream(pdf);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a paper", e);
        }
        return pdf.toByteArray();
    }
}
