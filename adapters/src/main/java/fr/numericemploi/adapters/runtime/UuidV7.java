package fr.numericemploi.adapters.runtime;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.shared.NewIds;
import java.util.UUID;

@Adapter
class UuidV7 implements NewIds {
    @Override
    public UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
