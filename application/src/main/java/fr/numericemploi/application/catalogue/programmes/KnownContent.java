package fr.numericemploi.application.catalogue.programmes;

import fr.numericemploi.application.partners.PartnerDirectory;
import fr.numericemploi.application.reference.ReferenceData;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.catalogue.programmes.Content;

/** Whether all that a programme names exists: jobs, skills, training bodies, companies. */
record KnownContent(PartnerDirectory partners, ReferenceData reference) {
    /** @throws fr.numericemploi.application.shared.InvalidInput with everything that does not */
    void require(Content content) {
        var fields = new Fields();
        fields.each("outline.jobs", content.outline().jobs(), reference::job);
        fields.each("skills", content.skills(), taught -> reference.skill(taught.skill()));
        fields.each("offer.bodies", content.offer().bodies(), partners::trainingBody);
        fields.each("commitments.designers", content.commitments().designers(), partners::company);
        fields.each(
                "commitments.promises",
                content.commitments().promises(),
                promise -> partners.company(promise.company()));
        fields.refuseIfWrong();
    }
}
