# Reads in base R what examples/analysis/handOverToR.ts wrote into this folder, runs the script that it
# handed over, and computes the same in R: distances, and tau-b of each pair of sliders, beside those of the library.
source("analysis.R")

distances <- as.matrix(read.csv("distances.csv", header = FALSE))
stopifnot(
  identical(dim(cases), c(17L, 5L)),
  identical(names(cases), toupper(c(
    "positioneringIntern", "procesBinnenGemeente", "procesMetBewoners", "bestuurEnPolitiek", "communicatie"
  ))),
  all(vapply(cases, is.integer, logical(1))),
  all(as.matrix(cases) %in% 0:2),
  identical(rownames(cases)[1], "Voorbeeld 01 (verzonnen)"),
  all(distances == as.matrix(dist(cases, method = "manhattan")))
)
tau <- as.matrix(read.csv("tau.csv", header = FALSE))
stopifnot(max(abs(tau - cor(cases, method = "kendall"))) < 1e-12)
cat("R", format(getRversion()), "reads", nrow(cases), "cases, and finds the same distances and tau-b\n")
