# Computes a survey again, in base R, from the files that the command writes into a folder:
#   npx schuifoefening survey rows.csv --files folder
#   Rscript recompute.R folder
# Reads the tidy files with their labels and prints the numbers. With the results of a script in the folder
# (results.json, as wholeSurvey.ts of the examples writes it) it stops when a number differs by more than 1e-12.
# Where R's package boot is installed (Debian: r-cran-boot), its boot.ci also makes the intervals, from the
# same draws.
folder <- commandArgs(trailingOnly = TRUE)[1]
table_of <- function(name, ...) read.csv(file.path(folder, name), na.strings = "", encoding = "UTF-8", ...)
long <- table_of("long.csv"); units <- table_of("units.csv")
codebook <- table_of("codebook.csv"); answers <- table_of("answers.csv")
draws <- as.matrix(read.csv(file.path(folder, "draws.csv"), header = FALSE))
found <- file.path(folder, "results.json")
compares <- file.exists(found)
results <- if (compares) readLines(found, warn = FALSE) else ""

# Labels from the codebook: a factor per slider.
labels <- codebook[!is.na(codebook$value) & codebook$variable == "communicatie", ]
long$answer <- factor(long$value, levels = labels$value, labels = labels$label, ordered = TRUE)
print(with(long[is.na(long$dropped), ], table(slider, answer, useNA = "ifany")))

# A number or an interval of results.json, without a package for JSON.
part <- function(name) {
  rest <- sub(paste0('.*"', name, '":\\{"estimate"'), "", results)
  number <- function(pattern) as.numeric(regmatches(rest, regexec(pattern, rest))[[1]][2])
  interval <- function(key) c(
    number(paste0('"', key, '":\\{"_tag":"Right","right":\\{"lower":([-0-9.e]+)')),
    number(paste0('"', key, '":\\{"_tag":"Right","right":\\{"lower":[-0-9.e]+,"upper":([-0-9.e]+)')))
  list(estimate = number(':\\{"_tag":"Right","right":([-0-9.e]+)'),
       percentile = interval("percentile"), bca = interval("bca"))
}
largest <- 0
same <- function(what, ours, theirs) {
  if (is.null(theirs)) { # then there is none here either, or a point
    stopifnot(!compares || all(is.na(ours)) || ours[1] == ours[2])
    return(cat(sprintf("%-28s no interval\n", what)))
  }
  if (!compares) return(cat(sprintf("%-28s %s\n", what, paste(signif(theirs, 8), collapse = " "))))
  difference <- max(abs(ours - theirs))
  cat(sprintf("%-28s %s  (differs by %.1e)\n", what, paste(signif(theirs, 8), collapse = " "), difference))
  stopifnot(!is.na(difference), difference < 1e-12)
  largest <<- max(largest, difference)
}

# Krippendorff's alpha, ordinal, from its definition with a coincidence matrix.
alpha <- function(values) { # a list of vectors, one per unit
  values <- Filter(function(v) length(v) >= 2, values)
  o <- matrix(0, 3, 3)
  for (v in values) {
    f <- tabulate(v + 1, 3)
    o <- o + (outer(f, f) - diag(f)) / (length(v) - 1)
  }
  n <- rowSums(o)
  d <- outer(1:3, 1:3, Vectorize(function(i, j) (sum(n[min(i, j):max(i, j)]) - (n[i] + n[j]) / 2)^2))
  1 - (sum(n) - 1) * sum(o * d) / sum(outer(n, n) * d)
}
# The rows that the report uses: those that were dropped have a reason.
now <- long[is.na(long$dropped) & long$slider == "communicatie" & !is.na(long$value), ]
sheets <- lapply(units$unit, function(unit) now$value[now$unit == unit])

known <- function(slider) {
  low <- units[[paste0(slider, "_lowest")]]
  ifelse(low == units[[paste0(slider, "_highest")]], low, NA)
}
x <- known("procesMetBewoners"); y <- known("communicatie")
tau <- function(i) {
  keep <- i[!is.na(x[i]) & !is.na(y[i])]
  cor(x[keep], y[keep], method = "kendall")
}

# Prevalence: for each unit all panels between lowest and highest, looked up in the table of all answers.
sliders <- c("positioneringIntern", "procesBinnenGemeente", "procesMetBewoners", "bestuurEnPolitiek", "communicatie")
nearest <- function(profile) grepl(profile, answers$nearest)[order(answers$code)]
certain <- function(profile, decide) sapply(seq_len(nrow(units)), function(i) {
  ranges <- lapply(sliders, function(s) units[i, paste0(s, "_lowest")]:units[i, paste0(s, "_highest")])
  codes <- as.matrix(expand.grid(ranges)) %*% 3^(4:0)
  decide(nearest(profile)[codes + 1])
})
first <- certain("ontwikkelend", all)

# Kappa with linear weights, between the municipalities' medians now and as they want them.
medians <- function(moment) tapply(seq_len(nrow(long)), long$subject, function(rows) {
  v <- sort(long$value[rows][long$moment[rows] == moment & long$slider[rows] == "communicatie"])
  middle <- c(floor((length(v) + 1) / 2), floor(length(v) / 2) + 1)
  if (length(v) == 0 || v[middle[1]] != v[middle[2]]) NA else v[middle[1]]
})[units$subject]
before <- medians("huidig"); after <- medians("ambitie")
change <- function(i) mean(after[i] - before[i], na.rm = TRUE)
kappa <- function(i) {
  o <- table(factor(before[i], 0:2), factor(after[i], 0:2))
  e <- outer(rowSums(o), colSums(o)) / sum(o)
  w <- abs(row(o) - col(o))
  1 - sum(w * o) / sum(w * e)
}

# Van der Eijk's A: layer by layer, each with its triples; and Tastle & Wierman's consensus.
agreement <- function(counts) {
  total <- sum(counts); A <- 0
  while (any(counts > 0)) {
    p <- counts > 0; k <- length(p); h <- min(counts[p])
    t <- combn(k, 3, function(j) if (p[j[1]] && !p[j[2]] && p[j[3]]) -1 else if (p[j[2]] && p[j[1]] != p[j[3]]) 1 else 0)
    TU <- sum(t == 1); TDU <- sum(t == -1)
    U <- if (TDU == 0) 1 else ((k - 2) * TU - (k - 1) * TDU) / ((k - 2) * (TU + TDU))
    A <- A + h * sum(p) / total * U * (1 - (sum(p) - 1) / (k - 1))
    counts <- ifelse(p, counts - h, 0)
  }
  A
}
consensus <- function(counts) {
  p <- counts / sum(counts); x <- seq_along(counts)
  1 + sum(ifelse(p > 0, p * log2(1 - abs(x - sum(p * x)) / (length(x) - 1)), 0))
}
# The means over the municipalities with two answers or more.
shared <- lapply(Filter(function(v) length(v) >= 2, sheets), function(v) tabulate(v + 1, 3))
per_unit <- sapply(sheets, function(v) if (length(v) >= 2) agreement(tabulate(v + 1, 3)) else NA)
within <- function(key) as.numeric(regmatches(results, regexec(
  paste0('"within":.*"', key, '":[^0-9-]*([-0-9.e]+)'), results))[[1]][2])
same("A within municipalities", within("agreement"), mean(sapply(shared, agreement)))
same("consensus within", within("consensus"), mean(sapply(shared, consensus)))
same("units with two answers", within("units"), length(shared))

statistics <- list(alpha = function(i) alpha(sheets[i]), tauB = tau, kappa = kappa, change = change,
  within = function(i) mean(per_unit[i], na.rm = TRUE), share = function(i) mean(first[i]))
n <- nrow(units)
quantile_of <- function(t, p) { # norm.inter of the package boot
  t <- sort(t); R <- length(t); rk <- (R + 1) * p; k <- floor(rk)
  if (k < 1) return(t[1]); if (k >= R) return(t[R]); if (k == rk) return(t[k])
  z <- qnorm(c(p, k / (R + 1), (k + 1) / (R + 1)))
  t[k] + (z[1] - z[2]) / (z[3] - z[2]) * (t[k + 1] - t[k])
}
for (name in names(statistics)) {
  f <- statistics[[name]]; ours <- part(name)
  t0 <- f(seq_len(n)); t <- apply(draws, 1, f); t <- t[is.finite(t)]
  L <- sapply(seq_len(n), function(i) f(seq_len(n)[-i])); L <- mean(L) - L
  a <- sum(L^3) / (6 * sum(L^2)^1.5); w <- qnorm(mean(t < t0 - 1e-12))
  z <- w + qnorm(c(0.025, 0.975))
  # Draws that all give the same have no interval; those on one side of t0, or a jackknife that is flat, no BCa.
  varies <- length(t) > 1 && diff(range(t)) > 1e-12
  bends <- varies && is.finite(w) && is.finite(a)
  if (varies && requireNamespace("boot", quietly = TRUE)) {
    b <- boot::boot(seq_len(n), function(units, i) f(i), R = 2) # then with the draws of the file
    b$t0 <- t0; b$R <- length(t)
    b$t <- cbind(ifelse(abs(t - t0) < 1e-12, t0, t)) # BCa counts the draws below t0: equal ones are not
    ci <- boot::boot.ci(b, type = c("perc", if (bends) "bca"), L = L) # L: jackknife around its mean
    same(paste(name, "percentile, boot"), ours$percentile, ci$percent[4:5])
    if (bends) same(paste(name, "BCa, boot"), ours$bca, ci$bca[4:5])
  }
  same(name, ours$estimate, t0)
  same(paste(name, "percentile"), ours$percentile, if (varies) sapply(c(0.025, 0.975), quantile_of, t = t))
  same(paste(name, "BCa"), ours$bca, if (bends) sapply(pnorm(w + z / (1 - a * z)), quantile_of, t = t))
}
for (profile in c("ontwikkelend", "organisatiegericht", "participatief", "toenaderingsgericht", "gekanteld")) {
  ours <- regmatches(results, regexec(paste0('"', profile, '":\\{"lowest":([0-9]+),"highest":([0-9]+)'), results))[[1]]
  same(profile, as.numeric(ours[2:3]), c(sum(certain(profile, all)), sum(certain(profile, any))))
}
if (compares) cat(sprintf("R agrees on all of it; largest difference %.1e\n", largest))
