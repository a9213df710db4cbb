package fr.numericemploi.adapters.documents;

import fr.numericemploi.adapters.templates.Templates;
import fr.numericemploi.application.commissions.evaluation.PrintMinutes;
import fr.numericemploi.application.commissions.evaluation.PrintMinutesContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

class PdfMinutesTest extends PrintMinutesContract {
    @Override
    protected PrintMinutes printer() {
        return new PdfMinutes(new Templates());
    }

    @Override
    protected String textOf(byte[] document) {
        try (var pdf = Loader.loadPDF(document)) {
            return new PDFTextStripper().getText(pdf);
        } catch (IOException notPdf) {
            throw new UncheckedIOException(notPdf);
        }
    }
}
