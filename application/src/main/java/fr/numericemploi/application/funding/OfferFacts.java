package fr.numericemploi.application.funding;

import fr.numericemploi.application.catalogue.needs.NeedReader;
import fr.numericemploi.application.catalogue.needs.NeedView;
import fr.numericemploi.application.partners.PartnerDirectory;
import fr.numericemploi.domain.catalogue.needs.ContractKind;
import fr.numericemploi.domain.catalogue.needs.NeedId;
import fr.numericemploi.domain.catalogue.needs.Origin.Source;
import fr.numericemploi.domain.funding.facts.Choice;
import fr.numericemploi.domain.funding.facts.Facts;
import fr.numericemploi.domain.funding.facts.Flag;
import fr.numericemploi.domain.funding.facts.Measure;
import fr.numericemploi.domain.partners.CompanyId;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** What a company's need says about the job on offer, and whose it is. */
record OfferFacts(NeedReader needs, PartnerDirectory partners) {
    /** An internship is no contract of work; which of its two contracts an alternance means, a need leaves open. */
    private static final Map<ContractKind, String> CONTRACTS =
            Map.of(ContractKind.CDI, "CDI", ContractKind.CDD, "CDD", ContractKind.INTERNSHIP, "NONE");

    Facts of(NeedId id) {
        var need = needs.find(id);
        var company = partners.company(new CompanyId(need.company()));
        return Facts.NONE
                .with(Choice.CONTRACT, Optional.ofNullable(CONTRACTS.get(need.contract())))
                .with(Measure.CONTRACT_MONTHS, need.months().map(BigDecimal::valueOf))
                .with(Flag.OFFER_LODGED, lodged(need))
                .with(Choice.COMPANY_SIZE, company.headcount().name());
    }

    /** Known of those alone that were taken over from there. */
    private static Optional<Boolean> lodged(NeedView need) {
        return need.offer().map(offer -> offer.source() == Source.FRANCE_TRAVAIL);
    }
}
