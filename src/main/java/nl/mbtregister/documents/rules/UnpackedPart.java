package nl.mbtregister.documents.rules;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import nl.mbtregister.kernel.Refusal;

/** What is packed in one part of an archive, unpacked while it is read and never more than the part says. */
final class UnpackedPart extends InputStream {
    private static final int BUFFER = 16 * 1024;

    private final Inflater inflater = new Inflater(true);
    private final InputStream source;
    private long left;

    UnpackedPart(Bytes file, ZipEntry part) {
        if (part.data() + part.packed() > file.length() || !part.isUnpackable()) {
            throw new Refusal("documents.R8");
        }
        var packed = new ByteArrayInputStream(file.all(), (int) part.data(), (int) part.packed());
        source = part.isStored() ? packed : new InflaterInputStream(packed, inflater, BUFFER);
        left = part.claimed();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int more = source.read(into, from, most);
        if (more > 0) {
            left -= more;
            if (left < 0) {
                throw new Refusal("documents.R6");
            }
        }
        return more;
    }

    @Override
    public void close() throws IOException {
        source.close();
        inflater.end();
    }
}
