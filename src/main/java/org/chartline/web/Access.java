package org.chartline.web;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chartline.Archive;
import org.chartline.eval.KeptEvaluations;
import org.chartline.store.Action;
import org.chartline.store.AuditEvent;
import org.chartline.store.Database;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.format.FormatterRegistry;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Who gets to the pages at all; what they may do there, {@link Gate} decides. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class Access implements WebMvcConfigurer {

    private final Database database;

    Access(Database database) {
        this.database = database;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Gate(database));
    }

    /** Methods may ask for the {@link Person}. */
    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new PersonArgument());
    }

    /** Requests name roles, purposes and other choices as rows do: {@code pre-screener}. */
    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverterFactory(new WrittenTerms());
    }

    @Bean
    SecurityFilterChain chain(HttpSecurity http, IdentityProvider provider) throws Exception {
        provider.letIn(http, new ProviderLogIn(database, provider, onward()));
        Refused refused = new Refused(database);
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                                .permitAll()
                                .requestMatchers(
                                        "/login",
                                        "/chartline.css",
                                        "/chartline.js",
                                        "/icon.svg",
                                        "/favicon.ico",
                                        "/actuator/health",
                                        "/actuator/health/*")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .authenticationProvider(new PasswordCheck(database, new LogInLimits(Clock.systemUTC())))
                .addFilterBefore(new KeyFilter(database, refused), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(new SmallBodies(), CsrfFilter.class)
                .addFilterBefore(new UploadsWithHeader(refused), CsrfFilter.class)
                .formLogin(form -> form.loginPage("/login")
                        .authenticationDetailsSource(Access::details)
                        .failureHandler(failure()))
                .logout(logout -> logout.addLogoutHandler(loggingOut()).logoutSuccessUrl("/login?bye"))
                .csrf(csrf -> csrf.ignoringRequestMatchers(KeyFilter::bringsKey))
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refused).accessDeniedHandler(refused))
                .headers(headers -> headers.cacheControl(cache -> cache.disable())) // OwnMachineOnly says it already
                .build();
    }

    @Bean
    IdentityProvider identityProvider(ConfigurableEnvironment settings) {
        return IdentityProvider.of(settings);
    }

    @Bean
    Imports imports(Archive archive, MeterRegistry registry) {
        return new Imports(archive, database, new ImportMetrics(registry));
    }

    /** The results that an administrator put into the store's folder. */
    @Bean
    KeptEvaluations evaluations(Archive archive) {
        return KeptEvaluations.in(archive.folder());
    }

    @Bean
    Reports reports() {
        return new Reports();
    }

    @Bean
    Pictures pictures(Archive archive) {
        return new Pictures(archive.pictures());
    }

    /** Before all other filters: a request that came by a foreign name must reach nothing. */
    @Bean
    FilterRegistrationBean<OwnMachineOnly> ownMachineOnly(@Value("${chartline.own-names}") Set<String> names) {
        FilterRegistrationBean<OwnMachineOnly> first = new FilterRegistrationBean<>(new OwnMachineOnly(names));
        first.setOrder(Integer.MIN_VALUE);
        return first;
    }

    /** Before the filters that ask the database who somebody is. */
    @Bean
    FilterRegistrationBean<StoreAway> storeAway() {
        FilterRegistrationBean<StoreAway> early = new FilterRegistrationBean<>(new StoreAway(new Refused(database)));
        early.setOrder(Integer.MIN_VALUE + 1);
        return early;
    }

    private static PasswordCheck.Details details(HttpServletRequest request) {
        return PasswordCheck.Details.of(request.getRemoteAddr(), Optional.ofNullable(request.getParameter("purpose")));
    }

    private static AuthenticationFailureHandler failure() {
        return (request, response, why) ->
                response.sendRedirect(why instanceof LockedException ? "/login?wait" : "/login?wrong");
    }

    private LogoutHandler loggingOut() {
        return (request, response, authentication) -> {
            if (authentication != null && authentication.getPrincipal() instanceof Person person) {
                database.audit()
                        .record(AuditEvent.of(
                                person.account(), Optional.of(person.purpose()), Action.SIGN_OUT, true, ""));
            }
        };
    }

    private static AuthenticationSuccessHandler onward() {
        SavedRequestAwareAuthenticationSuccessHandler onward = new SavedRequestAwareAuthenticationSuccessHandler();
        onward.setRequestCache(pagesOnly());
        return onward;
    }

    /** After the log-in the page is shown that was asked for, but no call. */
    private static RequestCache pagesOnly() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(request ->
                request.getMethod().equals("GET") && request.getRequestURI().startsWith("/cases/"));
        return cache;
    }
}
