# Computes a survey again, in base R, from the files that the command writes into a folder:
#   npx schuifoefening survey rows.csv --files now
#   Rscript recompute.R now
# Prints each number beside that of results.json, or why there is none, and stops when one differs by more than
# 1e-12. Bounds, and counts over the readings of the publication, are not computed again.
# With the folder of another moment it also prints kappa and change between the two, by municipality:
#   npx schuifoefening survey rows.csv --moment ambitie --files wish
#   Rscript recompute.R now wish
# Where R's package boot is installed (Debian: r-cran-boot), its boot.ci also makes the intervals, from the
# same draws.
folders <- commandArgs(trailingOnly = TRUE)
folder <- folders[1]
table_in <- function(folder, name, ...) {
  read.csv(file.path(folder, name), na.strings = "", encoding = "UTF-8", ...)
}
sliders <- c("positioneringIntern", "procesBinnenGemeente", "procesMetBewoners", "bestuurEnPolitiek", "communicatie")
links <- list(
  "bewoners-communicatie" = c("procesMetBewoners", "communicatie"),
  "bestuur-positionering" = c("bestuurEnPolitiek", "positioneringIntern"),
  "bestuur-proces" = c("bestuurEnPolitiek", "procesBinnenGemeente"))
profiles <- c("ontwikkelend", "organisatiegericht", "participatief", "toenaderingsgericht", "gekanteld")

# The file has one member per line, two blanks deeper in each object: no package for JSON is needed.
read_results <- function(name) {
  path <- character(); found <- character()
  for (line in readLines(file.path(folder, name), encoding = "UTF-8")) {
    member <- regmatches(line, regexec('^( +)"([^"]+)": (.*[^,]),?$', line))[[1]]
    if (length(member) == 0) next
    path <- c(head(path, nchar(member[2]) / 2 - 1), member[3])
    found[paste(path, collapse = ".")] <- gsub('"', "", member[4])
  }
  found
}
results <- read_results("results.json")


largest <- 0; compared <- 0
# Compares with the members `path` of a result; with a reason there, there has to be no number here either.
same <- function(path, ours, members = "", from = results, by = "") {
  reason <- from[paste0(path, ".left.reason")]
  if (!is.na(reason)) {
    if (!all(is.na(ours))) stop(path, ": R has ", toString(ours), ", the survey none: ", reason)
    return(cat(sprintf("%-48s none: %s\n", path, reason)))
  }
  theirs <- as.numeric(from[paste0(path, members)])
  difference <- max(abs(ours - theirs))
  if (is.na(difference) || difference > 1e-12) {
    stop(path, ": R has ", toString(ours), ", the survey ", toString(theirs))
  }
  cat(sprintf("%-48s %s\n", paste0(path, by), paste(signif(ours, 8), collapse = " ")))
  largest <<- max(largest, difference); compared <<- compared + length(ours)
}
ends <- c(".right.lower", ".right.upper")
none <- c(NA, NA)

quantile_of <- function(t, p) { # norm.inter of the package boot
  t <- sort(t); R <- length(t); rk <- (R + 1) * p; k <- floor(rk)
  if (k < 1) return(t[1]); if (k >= R) return(t[R]); if (k == rk) return(t[k])
  z <- qnorm(c(p, k / (R + 1), (k + 1) / (R + 1)))
  t[k] + (z[1] - z[2]) / (z[3] - z[2]) * (t[k + 1] - t[k])
}
# A statistic of the places of units, with the intervals from the draws. Without a number for the units
# themselves, or for more than one draw in twenty, or where all draws give the same, there are none.
drawn <- function(path, f, n, from = results, has_number = TRUE) {
  finite <- function(t) if (has_number && is.finite(t)) t else NA
  t0 <- finite(f(seq_len(n))); t <- apply(draws, 1, f)
  same(paste0(path, ".estimate"), t0, ".right", from)
  same(paste0(path, ".withoutNumber"), sum(!is.finite(t)), "", from)
  often <- mean(is.finite(t)) >= 0.95; t <- t[is.finite(t)]
  varies <- !is.na(t0) && often && diff(range(t)) > 1e-12
  L <- sapply(seq_len(n), function(i) f(seq_len(n)[-i])); L <- mean(L) - L
  a <- sum(L^3) / (6 * sum(L^2)^1.5); w <- qnorm(mean(t < t0 - 1e-12))
  z <- w + qnorm(c(0.025, 0.975))
  # Where all draws lie on one side, or the jackknife has no number or is flat, there is no BCa.
  bends <- varies && is.finite(w) && is.finite(a)
  if (varies && requireNamespace("boot", quietly = TRUE)) {
    b <- boot::boot(seq_len(n), function(units, i) f(i), R = 2) # then with the draws of the file
    b$t0 <- t0; b$R <- length(t)
    b$t <- cbind(ifelse(abs(t - t0) < 1e-12, t0, t)) # BCa counts the draws below t0: equal ones are not
    ci <- boot::boot.ci(b, type = c("perc", if (bends) "bca"), L = L) # L: jackknife around its mean
    with_boot <<- TRUE
    same(paste0(path, ".percentile"), ci$percent[4:5], ends, from, ", boot")
    if (bends) same(paste0(path, ".bca"), ci$bca[4:5], ends, from, ", boot")
  }
  percentile <- if (varies) sapply(c(0.025, 0.975), quantile_of, t = t) else none
  bca <- if (bends) sapply(pnorm(w + z / (1 - a * z)), quantile_of, t = t) else none
  same(paste0(path, ".percentile"), percentile, ends, from)
  same(paste0(path, ".bca"), bca, ends, from)
}
with_boot <- FALSE

long <- table_in(folder, "long.csv"); units <- table_in(folder, "units.csv"); n <- nrow(units)
if (n == 0) { cat("no municipality or case: nothing to compute\n"); quit() }
codebook <- table_in(folder, "codebook.csv"); answers <- table_in(folder, "answers.csv")
draws <- as.matrix(table_in(folder, "draws.csv", header = FALSE))

# Labels from the codebook: a factor per slider.
labels <- codebook[!is.na(codebook$value) & codebook$variable == "communicatie", ]
long$answer <- factor(long$value, levels = labels$value, labels = labels$label, ordered = TRUE)
print(with(long[is.na(long$dropped), ], table(slider, answer, useNA = "ifany")))

# Every row has a unit or a reason; what a group agreed on has both. Each row has a line per slider.
rows <- long[long$slider == "communicatie", ]
same("rows.used", sum(is.na(rows$dropped) | rows$dropped == "agreed"))
for (reason in c("noSubject", "otherMoment", "earlierRound", "repeatedSheet", "conflictingSheets")) {
  same(paste0("rows.dropped.", reason), sum(rows$dropped %in% reason))
}
same("units", n)
same("sheets", sum(is.na(rows$dropped)))

# The lowest and highest median of each unit, from its rows: what was agreed, or the answers.
medians <- function(folder, slider) {
  long <- table_in(folder, "long.csv"); units <- table_in(folder, "units.csv")
  own <- long[long$slider == slider & !is.na(long$unit) & !is.na(long$value), ]
  ends <- t(sapply(units$unit, function(unit) {
    agreed <- own$value[own$unit == unit & own$dropped %in% "agreed"]
    if (length(agreed) == 1) return(c(agreed, agreed))
    v <- sort(own$value[own$unit == unit & is.na(own$dropped)])
    if (length(v) == 0) c(0, 2) else v[c(floor((length(v) + 1) / 2), floor(length(v) / 2) + 1)]
  }))
  stopifnot(ends == units[paste0(slider, c("_lowest", "_highest"))])
  ends
}
known <- function(ends) ifelse(ends[, 1] == ends[, 2], ends[, 1], NA)

# Krippendorff's alpha, ordinal, from its definition: coincidences, one line of nine for each unit.
coincidences <- function(sheets) t(sapply(sheets, function(v) {
  f <- tabulate(v + 1, 3)
  if (length(v) < 2) numeric(9) else c(outer(f, f) - diag(f)) / (length(v) - 1)
}))
alpha <- function(lines) {
  o <- matrix(colSums(lines), 3); n <- rowSums(o)
  d <- outer(1:3, 1:3, Vectorize(function(i, j) (sum(n[min(i, j):max(i, j)]) - (n[i] + n[j]) / 2)^2))
  1 - (sum(n) - 1) * sum(o * d) / sum(outer(n, n) * d)
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
for (slider in sliders) {
  path <- paste0("sliders.", slider)
  given <- long[is.na(long$dropped) & long$slider == slider, ]
  sheets <- lapply(units$unit, function(unit) given$value[given$unit == unit & !is.na(given$value)])
  middle <- known(medians(folder, slider))
  same(paste0(path, ".medians"), c(tabulate(middle + 1, 3), sum(is.na(middle))), c(".laag", ".midden", ".hoog", ".open"))
  same(paste0(path, ".missing"), sum(is.na(given$value)))
  # The means over the municipalities with two answers or more.
  shared <- lapply(Filter(function(v) length(v) >= 2, sheets), function(v) tabulate(v + 1, 3))
  mean_of <- function(f) if (length(shared) == 0) NA else mean(sapply(shared, f))
  same(paste0(path, ".unitsWithTwo"), length(shared))
  same(paste0(path, ".agreement"), mean_of(agreement), ".right")
  same(paste0(path, ".consensus"), mean_of(consensus), ".right")
  lines <- coincidences(sheets)
  drawn(paste0(path, ".alpha"), function(i) alpha(lines[i, , drop = FALSE]), n, has_number = length(shared) >= 2)
}

# Prevalence: for each unit all panels between lowest and highest, looked up in the answer table; with Wilson's
# interval, from the lower end of the lowest count to the upper end of the highest.
nearest <- answers$nearest[order(answers$code)]
possible <- lapply(seq_len(n), function(i) {
  ranges <- lapply(sliders, function(s) units[i, paste0(s, "_lowest")]:units[i, paste0(s, "_highest")])
  nearest[as.matrix(expand.grid(ranges)) %*% 3^(4:0) + 1]
})
wilson <- function(x) suppressWarnings(prop.test(x, n, correct = FALSE)$conf.int)
for (profile in profiles) {
  counts <- c(sum(sapply(possible, function(near) all(grepl(profile, near)))),
              sum(sapply(possible, function(near) any(grepl(profile, near)))))
  same(paste0("profiles.", profile, ".byDefault"), counts, c(".lowest", ".highest"))
  same(paste0("profiles.", profile, ".share"), c(wilson(counts[1])[1], wilson(counts[2])[2]), ends)
}

for (link in names(links)) {
  x <- known(medians(folder, links[[link]][1])); y <- known(medians(folder, links[[link]][2]))
  tau <- function(i) {
    keep <- i[!is.na(x[i]) & !is.na(y[i])]
    if (length(keep) < 2) NA else suppressWarnings(cor(x[keep], y[keep], method = "kendall"))
  }
  same(paste0("links.", link, ".n"), sum(!is.na(x) & !is.na(y)))
  drawn(paste0("links.", link, ".tauB"), tau, n)
}

# Two moments: kappa with linear weights, and the mean number of steps up, by municipality. Compared where a
# script left what it computed (pairs.json, as wholeSurvey.ts of the examples writes it).
if (length(folders) == 2) {
  other <- table_in(folders[2], "units.csv")
  key <- function(units) paste(units$subject, units$kind, units$municipality, sep = "\t")
  before <- known(medians(folder, "communicatie"))
  after <- known(medians(folders[2], "communicatie"))[match(key(units), key(other))]
  change <- function(i) mean(after[i] - before[i], na.rm = TRUE)
  kappa <- function(i) {
    o <- table(factor(before[i], 0:2), factor(after[i], 0:2))
    e <- outer(rowSums(o), colSums(o)) / sum(o)
    w <- abs(row(o) - col(o))
    1 - sum(w * o) / sum(w * e)
  }
  if (file.exists(file.path(folder, "pairs.json")) && all(key(units) %in% key(other))) {
    pairs <- read_results("pairs.json")
    drawn("kappa", kappa, n, pairs)
    drawn("change", change, n, pairs)
  } else {
    cat(sprintf("%-48s %s\n", c("kappa", "change"), signif(c(kappa(seq_len(n)), change(seq_len(n))), 8)), sep = "")
  }
}
cat(sprintf("R%s agrees on all %d numbers; largest difference %.1e\n",
  if (with_boot) " (and boot.ci)" else "", compared, largest))
