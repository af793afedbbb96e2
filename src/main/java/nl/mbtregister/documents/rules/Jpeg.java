package nl.mbtregister.documents.rules;

import java.io.ByteArrayOutputStream;
import nl.mbtregister.kernel.Refusal;

/** JPEG pictures (ITU T.81). Cameras write into them where and when a picture was taken; only which side is up is kept. */
final class Jpeg {
    static final String START = "\u00ff\u00d8\u00ff";
    private static final long MOST_PIXELS = 200_000_000;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int EXIF = 0xe1;

    private final Bytes file;
    private final ByteArrayOutputStream kept;
    private boolean framed;
    private boolean scanned;

    private Jpeg(Bytes file) {
        this.file = file;
        kept = new ByteArrayOutputStream(file.length());
    }

    /**
     * The picture without camera data, comments and anything behind its end.
     *
     * @throws Refusal documents.R8 when a part is missing, R6 when the picture is larger than any paper needs
     */
    static byte[] withoutPlace(Bytes file) {
        return new Jpeg(file).rewritten();
    }

    static void refuseHuge(long width, long height) {
        if (width < 1 || height < 1) {
            throw new Refusal("documents.R8");
        }
        if (width * height > MOST_PIXELS) {
            throw new Refusal("documents.R6");
        }
    }

    private byte[] rewritten() {
        write(0, 2);
        long place = 2;
        while (true) {
            if (file.at(place) != 0xff || file.at(place + 1) < 0) {
                throw new Refusal("documents.R8");
            }
            int marker = file.at(place + 1);
            if (marker == 0xff) {
                place++; // a fill byte
            } else if (marker == END) {
                break;
            } else {
                place = segment(marker, place);
            }
        }
        if (!framed || !scanned) {
            throw new Refusal("documents.R8");
        }
        kept.write(0xff);
        kept.write(END);
        return kept.toByteArray();
    }

    private long segment(int marker, long place) {
        int length = file.two(place + 2);
        long next = place + 2 + length;
        if (length < 2 || next > file.length()) {
            throw new Refusal("documents.R8");
        }
        if (isFrame(marker)) {
            refuseHuge(file.two(place + 7), file.two(place + 5));
            framed = true;
        }
        if (marker == SCAN) {
            scanned = true;
            next = endOfScan(next);
        }
        if (marker == EXIF) {
            byte[] upright = Orientation.of(file, place + 4, length - 2).segment();
            kept.write(upright, 0, upright.length);
        } else if (!tells(marker)) {
            write(place, next);
        }
        return next;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    /** Application data but those that say how colours are meant (JFIF, colour profile, Adobe), and comments. */
    private static boolean tells(int marker) {
        boolean application = marker >= 0xe0 && marker <= 0xef;
        return application && marker != 0xe0 && marker != 0xe2 && marker != 0xee || marker == 0xfe;
    }

    /** Behind the drawn data: the next marker that is no restart. */
    private long endOfScan(long from) {
        for (long place = from; place < file.length(); place++) {
            int next = file.at(place + 1);
            boolean data = next == 0 || next >= 0xd0 && next <= 0xd7 || next == 0xff;
            if (file.at(place) == 0xff && !data) {
                return place;
            }
        }
        throw new Refusal("documents.R8");
    }

    private void write(long from, long to) {
        kept.write(file.all(), (int) from, (int) (to - from));
    }
}
