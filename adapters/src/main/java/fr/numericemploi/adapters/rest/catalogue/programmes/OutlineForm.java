package fr.numericemploi.adapters.rest.catalogue.programmes;

import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.catalogue.programmes.Outline;
import fr.numericemploi.domain.shared.RomeCode;
import fr.numericemploi.domain.shared.Text;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a programme is about, and the jobs that it leads to. */
@Schema(name = "ProgrammeOutline")
public record OutlineForm(
        @Schema(examples = "Développeur web et web mobile", required = true)
        String title,

        String aims,
        String results,
        String syllabus,

        @Schema(description = "ROME codes, at most 5, the first one is the main one", examples = "[\"M1855\"]")
        List<String> jobs) {
    static OutlineForm of(Outline outline) {
        return new OutlineForm(
                outline.title(),
                outline.aims(),
                outline.results(),
                outline.syllabus(),
                outline.jobs().stream().map(RomeCode::value).toList());
    }

    Outline toOutline() {
        var fields = new Fields();
        var heading = fields.required("title", title, text -> Text.required(text, Outline.LONGEST_TITLE));
        var aim = LongText.read(fields, "aims", aims);
        var result = LongText.read(fields, "results", results);
        var taught = LongText.read(fields, "syllabus", syllabus);
        var codes = fields.each("jobs", jobs, RomeCode::new);
        fields.refuseIfWrong();
        return new Outline(heading, aim, result, taught, codes);
    }
}
