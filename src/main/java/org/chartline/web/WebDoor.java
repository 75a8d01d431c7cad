package org.chartline.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.chartline.Archive;
import org.chartline.store.Database;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;

/** The pages of an archive, served to whoever has an account: the door of this room. */
public final class WebDoor implements AutoCloseable {

    private static final String HOST = "127.0.0.1";

    private final ConfigurableApplicationContext context;
    private final CountDownLatch closed;

    private WebDoor(ConfigurableApplicationContext context, CountDownLatch closed) {
        this.context = context;
        this.closed = closed;
    }

    /** Whether nobody listens on a port of this machine; always true for 0. */
    public static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(HOST), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Begins to serve.
     *
     * @param port 0 for any that is free
     */
    public static WebDoor open(Archive archive, Database database, int port) {
        return open(archive, database, port, Map.of());
    }

    /** The same. @param settings more of them, as {@code chartline.oidc.issuer}; those of the environment win */
    static WebDoor open(Archive archive, Database database, int port, Map<String, Object> settings) {
        CountDownLatch closed = new CountDownLatch(1);
        ApplicationListener<ContextClosedEvent> onClose = event -> closed.countDown();
        ConfigurableApplicationContext context = new SpringApplicationBuilder(WebConfiguration.class)
                .web(WebApplicationType.SERVLET)
                .properties(Map.of("server.address", HOST, "server.port", port))
                .properties(settings)
                .initializers((GenericApplicationContext started) -> {
                    IdentityProvider.of(started.getEnvironment()).allowReturn(started.getEnvironment());
                    given(started, Archive.class, archive);
                    given(started, Database.class, database);
                })
                .listeners(onClose)
                .run();
        resume(context);
        return new WebDoor(context, closed);
    }

    private static void resume(ConfigurableApplicationContext context) {
        try {
            context.getBean(Imports.class).resume();
        } catch (IOException e) {
            context.close();
            throw new UncheckedIOException(
                    "the files that have arrived cannot be looked at: check the store's folder", e);
        }
    }

    /** Something that whoever opened the door closes. */
    private static <T> void given(GenericApplicationContext context, Class<T> type, T thing) {
        context.registerBean(type.getSimpleName(), type, () -> thing, bean -> bean.setDestroyMethodName(""));
    }

    /** Where the pages are. */
    public String address() {
        int port = context instanceof WebServerApplicationContext web
                ? Objects.requireNonNull(web.getWebServer()).getPort()
                : 0;
        return "http://" + HOST + ":" + port;
    }

    /** Waits until serving ends, by {@link #close} or because the program is stopped. */
    public void awaitClose() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
