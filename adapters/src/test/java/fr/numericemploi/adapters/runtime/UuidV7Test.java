package fr.numericemploi.adapters.runtime;

import fr.numericemploi.application.shared.NewIds;
import fr.numericemploi.application.shared.NewIdsContract;

class UuidV7Test extends NewIdsContract {
    @Override
    protected NewIds newIds() {
        return new UuidV7();
    }
}
