package fr.numericemploi.adapters.lheo;

import fr.numericemploi.adapters.rest.shared.Cacheable;
import jakarta.ws.rs.core.EntityTag;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.function.Consumer;

/**
 * A document that is written to a file before it is sent: one that fails half-way is an error and not half a document, its
 * tag is known before its first byte, and a slow reader holds up nothing but the file.
 *
 * @param document the file has no name any more, and is gone once this is read
 */
record Spool(InputStream document, EntityTag tag) {
    static Spool of(Consumer<OutputStream> writing) {
        try {
            var file = Files.createTempFile("lheo", ".xml");
            try {
                var tag = write(file, writing);
                return new Spool(Files.newInputStream(file), tag);
            } finally {
                Files.delete(file);
            }
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    private static EntityTag write(Path file, Consumer<OutputStream> writing) throws IOException {
        var digest = Cacheable.digest();
        try (var out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            writing.accept(out);
        }
        return Cacheable.tag(digest.digest());
    }
}
