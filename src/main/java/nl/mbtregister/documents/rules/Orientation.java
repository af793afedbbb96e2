package nl.mbtregister.documents.rules;

/** Which side of a photograph is up, 1 to 8 (EXIF tag 274): all that is kept of what a camera wrote. */
record Orientation(int side) {
    private static final int TAG = 0x0112;
    private static final int MOST_TAGS = 200;
    private static final int UPRIGHT = 1;

    /** What an EXIF segment says; upright where it says nothing that can be read. */
    static Orientation of(Bytes file, long place, int length) {
        if (!file.has("Exif\0\0", place)) {
            return new Orientation(UPRIGHT);
        }
        long tiff = place + 6;
        boolean little = file.has("II", tiff);
        long list = tiff + (little ? file.littleFour(tiff + 4) : file.four(tiff + 4));
        int tags = little ? file.littleTwo(list) : file.two(list);
        for (int i = 0; i < Math.min(tags, MOST_TAGS); i++) {
            long tag = list + 2 + 12L * i;
            boolean inside = tag + 12 <= place + length;
            if (inside && (little ? file.littleTwo(tag) : file.two(tag)) == TAG) {
                int side = little ? file.littleTwo(tag + 8) : file.two(tag + 8);
                return new Orientation(side >= 1 && side <= 8 ? side : UPRIGHT);
            }
        }
        return new Orientation(UPRIGHT);
    }

    /** A segment that says this and nothing else; empty when the picture is upright anyhow. */
    byte[] segment() {
        if (side == UPRIGHT) {
            return new byte[0];
        }
        return new byte[] {
            (byte) 0xff,
            (byte) 0xe1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0, // length and name
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1, // one tag, the larger part of numbers first
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) side,
            0,
            0, // the tag
            0,
            0,
            0,
            0 // no further list
        };
    }
}
