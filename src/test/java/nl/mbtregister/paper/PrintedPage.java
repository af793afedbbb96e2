package nl.mbtregister.paper;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
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
public record PrintedPage(BufferedImage picture) {
    private static final float DOTS_PER_INCH = 300;

    public static PrintedPage of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PrintedPage(new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH));
        }
    }

    /** What the telephone reads. */
    public String code() throws ReaderException {
        int width = picture.getWidth();
        int height = picture.getHeight();
        LuminanceSource dots =
                new RGBLuminanceSource(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(dots)), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }
}
