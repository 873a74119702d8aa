package org.ecarmethod.json;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.ecarmethod.json.internal.reader.DocumentReaders;
import org.ecarmethod.json.read.ReadOptions;
import org.ecarmethod.method.Adaptation;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.report.ValidationReport;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * A Jackson module with which a mapper reads and writes {@link EcarProcess}, {@link Adaptation} and {@link
 * ValidationReport}, as a whole document or as a field of another class. The same readers and writers are at work as in
 * {@link EcarJson}.
 *
 * <p>For a refused value the mapper throws a {@code DatabindException} whose cause is a {@link RefusedDocumentException}, with the
 * codes, paths and places of the host's document; its own place is that of the first error.
 * Line and column are those of the host's parser, which counts columns in bytes (or in Java characters, where it reads a text):
 * they differ from those of {@link EcarJson} only where characters outside ASCII precede the value in its line, and where a
 * token is too long: then its beginning is the place. Text that is no JSON is the mapper's own error; {@code null} is what the
 * mapper makes of it.
 *
 * <p>Mappers find the module by {@code findAndAddModules()}. That one writes all types and reads reports and
 * adaptations; whether an adaptation is valid is checked by {@link org.ecarmethod.method.KnownProfiles}. To read a process
 * takes the day that it is judged for: add {@code new EcarModule(options)} to the mapper as well, or give the options as
 * attribute {@link #READ_OPTIONS} of a reader. Otherwise reading a process fails with an exception that states this.
 *
 * <p>Instances are immutable.
 */
public final class EcarModule extends JacksonModule {

    /**
     * The name of the attribute of a reader that contains its {@link ReadOptions}; it takes precedence over the options
     * of the module.
     */
    public static final String READ_OPTIONS = "org.ecarmethod.json.read.ReadOptions";

    private final Optional<ReadOptions> options;

    /** Creates a module without a day, for mappers that search for modules. */
    public EcarModule() {
        this.options = Optional.empty();
    }

    /**
     * Creates a module for a mapper that reads processes.
     *
     * @param options how to read; the limit of bytes counts a value without blanks, other limits are as ever
     * @throws IllegalArgumentException if unknown fields are to be kept: a process has no room for them; read with {@link
     *     EcarJson} then
     */
    public EcarModule(ReadOptions options) {
        this.options = Optional.of(requireNonNull(options, "options"));
        HostDeserializer.demandNothingKept(options);
    }

    /**
     * Creates a module for a mapper that reads processes with the reference profile and safe limits.
     *
     * @param day the day the data is judged for
     * @return the module
     */
    public static EcarModule asOf(LocalDate day) {
        return new EcarModule(ReadOptions.asOf(day).build());
    }

    @Override
    public String getModuleName() {
        return EcarModule.class.getName();
    }

    /** {@return one id for modules with options and another for those without, so that neither replaces the other} */
    @Override
    public Object getRegistrationId() {
        return options.isPresent() ? getModuleName() + " with options" : getModuleName();
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        requireNonNull(context, "context");
        // The form of an adaptation or a report depends on no day, nor does what is written.
        ReadOptions dayless = ReadOptions.asOf(LocalDate.EPOCH).build();
        ReadOptions known = options.orElse(dayless);
        Map<Class<?>, ValueDeserializer<?>> readers = Map.of(
                EcarProcess.class, new HostDeserializer<>(EcarProcess.class, DocumentReaders::processes, options),
                Adaptation.class,
                        new HostDeserializer<>(Adaptation.class, DocumentReaders::profiles, Optional.of(known)),
                ValidationReport.class,
                        new HostDeserializer<>(ValidationReport.class, DocumentReaders::reports, Optional.of(known)));
        context.addSerializers(new SimpleSerializers()
                .addSerializer(new HostSerializer<>(EcarProcess.class, DocumentReaders.processes(dayless)))
                .addSerializer(new HostSerializer<>(Adaptation.class, DocumentReaders.profiles(dayless)))
                .addSerializer(new HostSerializer<>(ValidationReport.class, DocumentReaders.reports(dayless))));
        context.addDeserializers(new SimpleDeserializers(readers));
        if (options.isPresent()) {
            context.addDeserializerModifier(new WithOptions(readers));
        }
    }

    /** Whichever module comes last: the one with options reads. */
    private static final class WithOptions extends ValueDeserializerModifier {

        private static final long serialVersionUID = 1L;
        private final transient Map<Class<?>, ValueDeserializer<?>> readers;

        WithOptions(Map<Class<?>, ValueDeserializer<?>> readers) {
            this.readers = readers;
        }

        @Override
        public ValueDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription.Supplier type, ValueDeserializer<?> found) {
            return found instanceof HostDeserializer ? readers.getOrDefault(found.handledType(), found) : found;
        }
    }
}
