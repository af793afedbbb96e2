package nl.mbtregister.paper;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The first page of a paper, printed and held before a telephone. */
public record PrintedPage(byte[] pdf) {
    /** A telephone is moved until it reads; each is a distance. */
    private static final int[] DOTS_PER_INCH = {300, 220, 400, 180};

    /**
     * What the telephone reads.
     *
     * @throws ReaderException when it reads nothing from any distance
     */
    public String code() throws ReaderException, IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            ReaderException unread = NotFoundException.getNotFoundInstance();
            for (int dots : DOTS_PER_INCH) {
                try {
                    return read(renderer.renderImageWithDPI(0, dots));
                } catch (ReaderException e) {
                    unread = e;
                }
            }
            throw unread;
        }
    }

    private static String read(BufferedImage picture) throws ReaderException {
        int width = picture.getWidth();
        int height = picture.getHeight();
        LuminanceSource dots =
                new RGBLuminanceSource(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(dots)), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }
}
