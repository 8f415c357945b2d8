extension RenderedFile {
    /// The provincial summary report: what a person opens first.
    public static let summaryPath = "bao-cao-tong-hop.html"
}
