package fr.numericemploi.adapters.planning;

import fr.numericemploi.domain.commissions.planning.Person;
import java.util.Set;

/**
 * People who can come at the same times and need the same. Those of one kind whom one panel sees can change places in
 * its day at no cost, so that the model need not say who has which slot: some tenfold fewer variables.
 */
record Kind(Set<Integer> available, boolean stepFree, boolean travelsFar) {
    static Kind of(Person person) {
        return new Kind(person.available(), person.stepFree(), person.travelsFar());
    }
}
