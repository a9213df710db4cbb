package fr.numericemploi.adapters.rest.catalogue.programmes;

import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.catalogue.programmes.Content;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a version of a programme says: read as it is written. A draft may leave all but the title open. */
@Schema(name = "ProgrammeContent")
public record ContentForm(
        @Schema(required = true) OutlineForm outline,
        List<SkillForm> skills,
        List<ModuleForm> modules,
        AdmissionForm admission,
        DeliveryForm delivery,
        RecognitionForm recognition,
        OfferForm offer,
        CommitmentsForm commitments,
        ListingForm listing) {
    static ContentForm of(Content content) {
        return new ContentForm(
                OutlineForm.of(content.outline()),
                content.skills().stream().map(SkillForm::of).toList(),
                content.modules().stream().map(ModuleForm::of).toList(),
                AdmissionForm.of(content.admission()),
                DeliveryForm.of(content.delivery()),
                RecognitionForm.of(content.recognition()),
                OfferForm.of(content.offer()),
                CommitmentsForm.of(content.commitments()),
                ListingForm.of(content.listing()));
    }

    Content toContent() {
        var fields = new Fields();
        var about = fields.required("outline", outline, OutlineForm::toOutline);
        var taught = fields.each("skills", skills, SkillForm::toSkill);
        var parts = fields.each("modules", modules, ModuleForm::toModule);
        var who = fields.required("admission", or(admission, AdmissionForm.OPEN), AdmissionForm::toAdmission);
        var how = fields.required("delivery", or(delivery, DeliveryForm.USUAL), DeliveryForm::toDelivery);
        var shown = fields.required(
                "recognition", or(recognition, RecognitionForm.NOTHING), RecognitionForm::toRecognition);
        var by = fields.required("offer", or(offer, OfferForm.UNDECIDED), OfferForm::toOffer);
        var promised =
                fields.required("commitments", or(commitments, CommitmentsForm.NONE), CommitmentsForm::toCommitments);
        var listed = fields.required("listing", or(listing, ListingForm.NOTHING), ListingForm::toListing);
        fields.refuseIfWrong();
        return new Content(about, taught, parts, who, how, shown, by, promised, listed);
    }

    private static <T> T or(T given, T open) {
        return given == null ? open : given;
    }
}
