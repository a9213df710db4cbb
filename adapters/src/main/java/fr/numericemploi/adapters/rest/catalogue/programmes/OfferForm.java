package fr.numericemploi.adapters.rest.catalogue.programmes;

import fr.numericemploi.adapters.rest.shared.Amount;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.catalogue.programmes.Offer;
import fr.numericemploi.domain.catalogue.programmes.Seats;
import fr.numericemploi.domain.partners.TrainingBodyId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who gives it, to how many, and at what price. */
@Schema(name = "ProgrammeOffer")
public record OfferForm(
        @Schema(description = "training bodies able to give it; the first one answers for it")
        List<UUID> bodies,

        @Schema(examples = "8", description = "given with maxSeats")
        Integer minSeats,

        @Schema(examples = "15") Integer maxSeats,

        @Schema(description = "of one trainee, for an hour at the training body, all taxes included")
        Amount hourlyCost,

        @Schema(description = "whether others than the trainee may pay; yes where it is left out")
        Boolean fundable) {
    static final OfferForm UNDECIDED = new OfferForm(null, null, null, null, null);

    static OfferForm of(Offer offer) {
        return new OfferForm(
                offer.bodies().stream().map(TrainingBodyId::value).toList(),
                offer.seats().map(Seats::min).orElse(null),
                offer.seats().map(Seats::max).orElse(null),
                offer.hourlyCost().map(Amount::of).orElse(null),
                offer.fundable());
    }

    Offer toOffer() {
        var fields = new Fields();
        var givers = fields.each("bodies", bodies, TrainingBodyId::new);
        var places = seats(fields);
        var cost = fields.optional("hourlyCost", hourlyCost, Amount::toMoney);
        fields.refuseIfWrong();
        return new Offer(givers, places, cost, fundable == null || fundable);
    }

    private Optional<Seats> seats(Fields fields) {
        if (minSeats == null && maxSeats == null) {
            return Optional.empty();
        }
        var min = fields.required("minSeats", minSeats, number -> number);
        return fields.optional("maxSeats", maxSeats == null ? min : maxSeats, max -> new Seats(min, max));
    }
}
