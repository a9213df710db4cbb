package fr.numericemploi.adapters.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Turns a rendered template into a PDF with its fonts inside; nothing is fetched from elsewhere. */
final class Pdf {
    private Pdf() {}

    static byte[] of(String xhtml) {
        var pdf = new ByteArrayOutputStream();
        try {
            var builder = new PdfRendererBuilder();
            builder.useFont(() -> font("DejaVuSans.ttf"), "DejaVu Sans", 400, FontStyle.NORMAL, true);
            builder.useFont(() -> font("DejaVuSans-Bold.ttf"), "DejaVu Sans", 700, FontStyle.NORMAL, true);
            builder.useUriResolver((base, uri) -> null);
            builder.withHtmlContent(xhtml, null);
            builder.toStream(pdf);
            builder.run();
        } catch (IOException notRendered) {
            throw new UncheckedIOException(notRendered);
        }
        return pdf.toByteArray();
    }

    private static InputStream font(String file) {
        return Pdf.class.getResourceAsStream("/fonts/" + file);
    }
}
