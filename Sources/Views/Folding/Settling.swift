/// When the rows that are still known so are handed out for the table.
package enum Settling: Sendable {
    /// With every page, for whoever reads the table meanwhile.
    case withEveryPage
    /// As late as memory allows, when nobody reads the table yet: what ends before then needs no change to a row. The
    /// rows that do need one are told last of all.
    case late
}
