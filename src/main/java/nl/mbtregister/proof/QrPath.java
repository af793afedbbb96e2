package nl.mbtregister.proof;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/**
 * A text as squares for telephones, drawn as one path, so that a page can hold it without a picture beside it.
 *
 * @param size of the drawing, in squares, with the white around it
 * @param path in the words of SVG
 */
public record QrPath(int size, String path) {
    private static final int MARGIN = 4;

    /** It is read from a screen, where nothing gets lost: so little is repeated, and the squares are larger. */
    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.MARGIN, MARGIN, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.L);

    /** @throws IllegalArgumentException when it is too long */
    public static QrPath of(String text) {
        try {
            BitMatrix squares = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 1, 1, HINTS);
            return new QrPath(squares.getWidth(), path(squares));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a picture: " + text.length(), e);
        }
    }

    private static String path(BitMatrix squares) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            int x = 0;
            while (x < squares.getWidth()) {
                int from = x;
                while (x < squares.getWidth() && squares.get(x, y)) {
                    x++;
                }
                if (x > from) {
                    path.append('M')
                            .append(from)
                            .append(' ')
                            .append(y)
                            .append('h')
                            .append(x - from);
                    path.append("v1h-").append(x - from).append('z');
                }
                x++;
            }
        }
        return path.toString();
    }
}
