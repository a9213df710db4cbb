package fr.numericemploi.adapters.documents;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.templates.Templates;
import fr.numericemploi.application.commissions.evaluation.Minutes;
import fr.numericemploi.application.commissions.evaluation.PrintMinutes;
import jakarta.inject.Inject;
import java.util.Map;

@Adapter
class PdfMinutes implements PrintMinutes {
    private final Templates templates;

    @Inject
    PdfMinutes(Templates templates) {
        this.templates = templates;
    }

    @Override
    public byte[] print(Minutes minutes) {
        return Pdf.of(templates.render("documents/minutes", Map.of("minutes", minutes)));
    }
}
