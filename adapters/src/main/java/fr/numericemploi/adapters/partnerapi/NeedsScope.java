package fr.numericemploi.adapters.partnerapi;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** For agencies' systems alone, whose tokens carry the scope {@value ScopeFilter#PRESCRIPTIONS}. */
@NameBinding
@Retention(RUNTIME)
@Target(TYPE)
@interface NeedsScope {}
