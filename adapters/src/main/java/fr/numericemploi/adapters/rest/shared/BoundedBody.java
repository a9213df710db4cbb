package fr.numericemploi.adapters.rest.shared;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response.Status;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body of which reading stops as soon as it turns out to be longer than any that makes sense. */
public final class BoundedBody extends FilterInputStream {
    private long left;

    public BoundedBody(InputStream body, long most) {
        super(body);
        left = most;
    }

    /** @param failure of whoever read it; null where reading failed for no outer reason */
    public static void refuseIfTooLong(Throwable failure) {
        if (failure instanceof TooLong tooLong) {
            throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE, tooLong);
        }
    }

    @Override
    public int read() throws IOException {
        var read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int from, int most) throws IOException {
        var read = super.read(buffer, from, most);
        count(read);
        return read;
    }

    private void count(int bytes) throws TooLong {
        left -= Math.max(0, bytes);
        if (left < 0) {
            throw new TooLong();
        }
    }

    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1;
    }
}
