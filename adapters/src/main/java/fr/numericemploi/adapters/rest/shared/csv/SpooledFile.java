package fr.numericemploi.adapters.rest.shared.csv;

import fr.numericemploi.application.shared.sheets.SheetRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** An upload on disk while it is read: text in UTF-8 if all of it is valid UTF-8, else in Windows-1252. */
final class SpooledFile implements AutoCloseable {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int MEGABYTE = 1 << 20;

    private final Path path;
    private final Charset charset;

    private SpooledFile(Path path, Charset charset) {
        this.path = path;
        this.charset = charset;
    }

    static SpooledFile of(InputStream upload, int megabytes) {
        try {
            var path = Files.createTempFile("numericemploi-", ".csv");
            try {
                copy(upload, path, (long) megabytes * MEGABYTE, megabytes);
                return new SpooledFile(path, charset(path));
            } catch (IOException | RuntimeException failure) {
                Files.delete(path);
                throw failure;
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Reader reader() throws IOException {
        return new InputStreamReader(Files.newInputStream(path), charset);
    }

    @Override
    public void close() {
        try {
            Files.delete(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void copy(InputStream upload, Path path, long most, int megabytes) throws IOException {
        try (var file = Files.newOutputStream(path)) {
            var buffer = new byte[MEGABYTE / 16];
            long size = 0;
            for (int read = upload.read(buffer); read >= 0; read = upload.read(buffer)) {
                size += read;
                SheetRule.TOO_LARGE.refuseIf(size > most, Map.of("max", megabytes));
                file.write(buffer, 0, read);
            }
        }
    }

    private static Charset charset(Path path) throws IOException {
        try (var strict = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            strict.transferTo(Writer.nullWriter());
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException notUtf8) {
            return WINDOWS;
        }
    }
}
